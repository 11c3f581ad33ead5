import { collections } from "@/lib/records";
import { isCollectionName } from "@/lib/schema/collection-names";
import type { JsonPath } from "@/lib/schema/walk";
import type { Document } from "../document";
import type { Lint } from "../lint";
import { contradicts, dateAt, factDate } from "./dates";

/** Dated facts of one record that must come in this order. */
function inOrder(collection: string): readonly (readonly [first: string, second: string])[] {
  if (!isCollectionName(collection)) return [];
  const { display } = collections[collection];
  return "inOrder" in display ? (display.inOrder ?? []) : [];
}

/** Dates of one record that contradict each other. */
export const dateOrder: Lint = {
  name: "date-order",
  description:
    "What must come first comes first: announced before released, in force before ended, begun before over.",
  *checkDocument(document) {
    for (const [first, second] of inOrder(document.collection)) {
      const [before, after] = [factDate(document, first), factDate(document, second)];
      if (contradicts(before, after))
        yield remark(
          document,
          ["facts", second],
          `\`${second}\` (${after}) lies before \`${first}\` (${before})`,
        );
    }
    const [date, until] = [dateAt(document, ["date"]), dateAt(document, ["until"])];
    if (contradicts(date, until))
      yield remark(document, ["until"], `\`until\` (${until}) lies before \`date\` (${date})`);
  },
};

function remark(document: Document, path: JsonPath, problem: string) {
  return { document, path, problem, tip: "look both up in their sources and mend the wrong one" };
}
