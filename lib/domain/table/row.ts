import type { Cell } from "./cell";

/** A record, or a row of a file, as a row of a table; a column without a cell has nothing recorded. */
export interface TableRow {
  /** Of the record; of a row `file/key`. */
  slug: string;
  name: string;
  nameZh?: string;
  /** Folded words that the text filter looks through: names in both scripts, spellings, pinyin. */
  terms: string;
  /** The record that the name of a row of a file leads to; absent where that has none, and for records. */
  leadsTo?: string;
  cells: Readonly<Record<string, Cell | undefined>>;
}
