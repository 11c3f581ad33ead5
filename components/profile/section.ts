import type { ReactNode } from "react";

/** A part of a profile with its anchor in the rail; a part without content is simply not in the list. */
export interface ProfileSection {
  id: string;
  title: string;
  /** How many things it holds, shown in the rail. */
  count?: number;
  /** The finding in one sentence, above the rows. */
  say?: ReactNode;
  body: ReactNode;
}

/** A section of rows, or nothing where there are none; spread it into the list of sections. */
export function sectionOfRows(rows: readonly unknown[], section: ProfileSection): ProfileSection[] {
  return rows.length === 0 ? [] : [{ count: rows.length, ...section }];
}
