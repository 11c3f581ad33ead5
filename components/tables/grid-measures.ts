import type { Column } from "@/lib/domain/table/column";
import type { FieldFormat } from "@/lib/schema/meta";

/** Rows in the page itself, and steps by which a phone shows more. */
export const pageLength = 50;

const widths: Readonly<Record<FieldFormat, number>> = {
  text: 10.5,
  date: 9,
  number: 9.5,
  count: 6.5,
  parameters: 8.5,
  tokens: 8.5,
  flop: 9,
  money: 8.5,
  boolean: 6.5,
  choice: 9.5,
  language: 9.5,
  list: 12,
  people: 16,
  listing: 11,
  reference: 10,
  url: 15,
};

/** The least width of a column in rem; wide tables scroll, narrow ones share what is left. */
export function columnWidth({ meta, isLong }: Column): number {
  return isLong ? 21 : widths[meta.format];
}

/** The width of the column of names in rem. */
export function nameWidth(hasLongNames: boolean): number {
  return hasLongNames ? 21 : 16;
}

/** The height of every row in pixels, one line or two; it is fixed, so that long lists need no measuring. */
export function rowHeight({ isDense, isTall }: { isDense: boolean; isTall: boolean }): number {
  if (isTall) return isDense ? 44 : 54;
  return isDense ? 28 : 38;
}
