import type { DictionaryField } from "@/lib/domain/data-dictionary";

/** What fields mean that many record types share and whose schemas say no more than their name. */
const sharedFields: Readonly<Record<string, string>> = {
  name: "The English name the field uses, or the title.",
  nameZh: "The Chinese name, simplified.",
  aliases: "Other spellings, former names, common misspellings.",
  laterNames: "Names taken later, each with the date from which it holds.",
  summary: "What it is in two or three sentences; several with `since` where that changed.",
  sources: "Slugs of the sources that carry it.",
  note: "What a reader has to know to take it rightly.",
  rows: "The rows of the file.",
  key: "Names the row within its file.",
};

/** What a field means; undefined where neither its schema nor its name says more. */
export function fieldMeaning({ path, description }: DictionaryField): string | undefined {
  return description ?? sharedFields[path.replace(/^rows\./, "")];
}

/** A share of facts as a whole percentage; nothing where there are no facts. */
export function shareWords(part: number, whole: number): string {
  return whole === 0 ? "" : `${Math.round((100 * part) / whole)}%`;
}
