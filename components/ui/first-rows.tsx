import type { ReactNode } from "react";
import { plural } from "@/lib/format/text";
import { Disclosure } from "./disclosure";

interface FirstRowsProps<Row> {
  rows: readonly Row[];
  /** How many stand open; the rest is behind a disclosure. A few more than that are not hidden. */
  limit: number;
  /** What the rows are, in the singular: `model`. */
  what: string;
  draw: (rows: readonly Row[]) => ReactNode;
}

/** The first of many rows, and the rest behind a disclosure that works without script. */
export function FirstRows<Row>({ rows, limit, what, draw }: FirstRowsProps<Row>) {
  if (rows.length <= limit + 3) return draw(rows);
  const rest = rows.slice(limit);
  return (
    <>
      {draw(rows.slice(0, limit))}
      <Disclosure kind="more" summary={`Show the other ${plural(rest.length, what)}`}>
        {draw(rest)}
      </Disclosure>
    </>
  );
}
