import type { FieldFormat, FieldMeta } from "@/lib/schema/meta";
import type { Listing, Money, Person } from "@/lib/schema/values";
import { formatDate } from "./dates";
import { exactMoney, formatMoney } from "./money";
import { compactNumber, exactNumber, plainNumber, powerOfTen, tokenCount } from "./numbers";
import { shortAddress } from "./text";

/** A value as people read it, and in full for the tooltip and for exports. */
export interface FormattedValue {
  text: string;
  exact: string;
}

/** A field as a formatter needs it: its name in the schema and what it says of itself. */
export interface NamedField {
  name: string;
  meta: Pick<FieldMeta, "format" | "unit" | "options">;
}

const languages = new Intl.DisplayNames("en", { type: "language" });

const same = (text: string): FormattedValue => ({ text, exact: text });
const asNumber = (short: (value: number) => string) => (value: unknown) => ({
  text: short(Number(value)),
  exact: exactNumber(Number(value)),
});

/** The words for one of a field's options; a value that is no option stands for itself. */
export function optionLabel({ options }: Pick<FieldMeta, "options">, option: string): string {
  return options?.[option]?.label ?? option;
}

/** The English name of a language by its code. */
export const languageName = (code: string) => languages.of(code) ?? code;

function person({ name, nameZh, role }: Person): string {
  return `${name}${nameZh === undefined ? "" : ` (${nameZh})`}, ${role}`;
}

function listing({ exchange, ticker }: Listing): string {
  return ticker === undefined ? exchange : `${exchange}: ${ticker}`;
}

const formatters: Record<FieldFormat, (value: unknown, meta: NamedField["meta"]) => FormattedValue> = {
  text: (value) => same(String(value)),
  date: (value) => ({ text: formatDate(String(value)), exact: String(value) }),
  number: asNumber(plainNumber),
  count: asNumber(exactNumber),
  parameters: asNumber(compactNumber),
  tokens: asNumber(tokenCount),
  flop: asNumber(powerOfTen),
  money: (value) => ({ text: formatMoney(value as Money), exact: exactMoney(value as Money) }),
  boolean: (value) => same(value === true ? "Yes" : "No"),
  choice: (value, meta) => ({ text: optionLabel(meta, String(value)), exact: String(value) }),
  language: (value) => ({ text: languageName(String(value)), exact: String(value) }),
  list: (value, meta) => same((value as string[]).map((item) => optionLabel(meta, item)).join(", ")),
  people: (value) => same((value as Person[]).map(person).join("; ")),
  listing: (value) => same(listing(value as Listing)),
  reference: (value) => same(String(value)),
  url: (value) => ({ text: shortAddress(String(value)), exact: String(value) }),
};

/** Formats a parsed value of a field; the unit is not part of the text, because it stands in a head. */
export function formatValue(field: NamedField, value: unknown): FormattedValue {
  return formatters[field.meta.format](value, field.meta);
}

/** The unit as it follows a single figure outside a table, with its own blank: ` GB`, `%`; empty where there is none. */
export function unitAfter(meta: Pick<FieldMeta, "unit" | "format">): string {
  if (meta.unit === undefined) return meta.format === "parameters" ? " parameters" : "";
  return meta.unit === "%" ? "%" : ` ${meta.unit}`;
}
