import { addressOf } from "@/lib/schema/address";
import { foldForSearch } from "../search-terms";
import type { FilingKindName } from "./register";

/** A service as a list prints it, with the records of this site that it belongs to. */
export interface Service {
  /** Slug of the list. */
  list: string;
  /** Names the row within its list where its number does not. */
  key?: string;
  name: string;
  kind: FilingKindName;
  operator: string;
  company?: string;
  model?: string;
  province?: string;
  date?: string;
  number?: string;
  note?: string;
}

/** The services of several lists column by column, names that recur written once. */
export interface PackedServices {
  /** Slugs of the lists, companies, models; and the names of the provinces. Columns hold places in them, -1 for none. */
  words: Record<WordColumn, string[]>;
  columns: Record<WordColumn, number[]> & Record<TextColumn, string[]>;
}

const wordColumns = ["list", "kind", "company", "model", "province", "date"] as const;
const textColumns = ["key", "name", "operator", "number", "note"] as const;
type WordColumn = (typeof wordColumns)[number];
type TextColumn = (typeof textColumns)[number];

/** Packs services for the way to the browser; `unpackServices` gives back the same. */
export function packServices(services: readonly Service[]): PackedServices {
  const words = {} as PackedServices["words"];
  const columns = {} as PackedServices["columns"];
  for (const column of wordColumns) {
    const places = new Map<string, number>();
    columns[column] = services.map((service) => {
      const word = service[column];
      if (word === undefined) return -1;
      if (!places.has(word)) places.set(word, places.size);
      return places.get(word) ?? -1;
    });
    words[column] = [...places.keys()];
  }
  for (const column of textColumns) columns[column] = services.map((service) => service[column] ?? "");
  return { words, columns };
}

/** The services of a packed table, in their order. */
export function unpackServices({ words, columns }: PackedServices): Service[] {
  return columns.name.map((_, row) => {
    const fromWords = wordColumns.flatMap((column) => {
      const word = words[column][columns[column][row] ?? -1];
      return word === undefined ? [] : [[column, word] as const];
    });
    const fromTexts = textColumns.flatMap((column) => {
      const text = columns[column][row];
      return text === undefined || text === "" ? [] : [[column, text] as const];
    });
    return Object.fromEntries([...fromWords, ...fromTexts]) as unknown as Service;
  });
}

/** What a reader narrows the register to; an empty text is no condition. */
export interface ServiceFilter {
  text: string;
  kind: string;
  province: string;
  list: string;
}

/** The option for services whose list names no province. */
export const noProvince = "none";

/** A service with what the text filter looks through. */
export interface SearchableService extends Service {
  terms: string;
}

/** Adds the text to look through: names as listed, the number, and the names of the records it belongs to. */
export function withTerms(service: Service, names: Readonly<Record<string, string>>): SearchableService {
  const { name, operator, company, model, province = "", number = "", note = "" } = service;
  const records = [
    company === undefined ? "" : (names[addressOf("companies", company)] ?? company),
    model === undefined ? "" : (names[addressOf("models", model)] ?? model),
  ];
  return {
    ...service,
    terms: foldForSearch([name, operator, ...records, province, number, note].join(" ; ")),
  };
}

/** The services that fit: every word of the text occurs, and each chosen option is the service's own. */
export function filterServices(
  services: readonly SearchableService[],
  { text, kind, province, list }: ServiceFilter,
): SearchableService[] {
  const words = foldForSearch(text).split(/\s+/).filter(Boolean);
  return services.filter(
    (service) =>
      (kind === "" || service.kind === kind) &&
      (province === "" || (service.province ?? noProvince) === province) &&
      (list === "" || service.list === list) &&
      words.every((word) => service.terms.includes(word)),
  );
}
