import type { CollectionName } from "@/lib/schema/slug";
import type { JsonPath } from "@/lib/schema/walk";
import type { Document } from "../document";
import type { Rule } from "../rule";
import { contradicts, dateAt, factDate } from "./dates";

/** Dated facts of one record that must come in this order. */
const orders: Partial<Record<CollectionName, readonly (readonly [first: string, second: string])[]>> = {
  models: [
    ["announced", "released"],
    ["announced", "openedToPublic"],
  ],
  chips: [["announced", "released"]],
  // A US rule may take effect before the Federal Register prints it, so only its announcement must come first.
  "export-rules": [
    ["announced", "published"],
    ["announced", "effective"],
    ["effective", "ended"],
  ],
  "compute-projects": [["announced", "opened"]],
};

/** Dates of one record that contradict each other. */
export const dateOrder: Rule = {
  name: "date-order",
  description:
    "What must come first comes first: announced before released, in force before ended, begun before over.",
  *checkDocument(document) {
    for (const [first, second] of orders[document.collection as CollectionName] ?? []) {
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
