import type { Cell } from "./cell";

/** A record as a row; a column without a cell has nothing recorded. */
export interface TableRow {
  slug: string;
  name: string;
  nameZh?: string;
  /** Folded words that the text filter looks through: names in both scripts, spellings, pinyin. */
  terms: string;
  cells: Readonly<Record<string, Cell | undefined>>;
}
