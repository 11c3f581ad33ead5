import type { Phrase } from "@/components/explorer/status-line";
import type { ChangeState } from "@/components/explorer/use-address-state";
import type { TableShape } from "@/lib/domain/table/column";
import type { WordsOf } from "@/lib/domain/table/sort-rows";
import { columnLabel } from "@/lib/format/table-words";
import type { TableState } from "@/lib/url/table-state";

/** Every part of a table's filter in words, with the change that takes it away. */
export function tablePhrases(
  { columns }: TableShape,
  { text, chosen }: TableState,
  wordsOf: WordsOf,
  change: ChangeState<TableState>,
): Phrase[] {
  const typed = text === "" ? [] : [{ key: "q", words: `“${text}”`, remove: () => change({ text: "" }) }];
  const picked = columns.flatMap((column) =>
    (chosen[column.key] ?? []).map((option) => ({
      key: `${column.key} ${option}`,
      words: `${column.meta.label}: ${wordsOf(column, option)}`,
      remove: () => change({ chosen: withToggled(chosen, column.key, option) }),
    })),
  );
  return [...typed, ...picked];
}

/** The chosen options with one more or one less. */
export function withToggled(chosen: TableState["chosen"], key: string, option: string): TableState["chosen"] {
  return { ...chosen, [key]: toggled(chosen[key] ?? [], option) };
}

/** A list without a word that it has, or with it where it has not. */
export function toggled(words: readonly string[], word: string): string[] {
  return words.includes(word) ? words.filter((one) => one !== word) : [...words, word];
}

/** The order of a table in words: `Released, latest first`. */
export function sortWords(shape: TableShape, { sort }: TableState): string {
  const format = shape.columns.find(({ key }) => key === sort.key)?.meta.format ?? "text";
  return `${columnLabel(shape, sort.key)}, ${directionWords(format, sort.descending)}`;
}

function directionWords(format: string, descending: boolean): string {
  if (format === "date") return descending ? "latest first" : "earliest first";
  if (["text", "choice", "reference", "list"].includes(format)) return descending ? "Z to A" : "A to Z";
  return descending ? "highest first" : "lowest first";
}
