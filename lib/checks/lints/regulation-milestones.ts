import { valueAt } from "@/lib/schema/walk";
import type { Document } from "../document";
import type { Lint } from "../lint";
import { listAt } from "../list-at";
import { contradicts, dateAt } from "./dates";

/** Stages that cannot come before others of the same rule. */
const orders: readonly (readonly [first: string, second: string])[] = [
  ["draft", "comment-closed"],
  ["proposed", "adopted"],
  ["adopted", "effective"],
  ["published", "effective"],
  ["effective", "superseded"],
  ["effective", "rescinded"],
];

/** Milestones of a regulation out of order. */
export const regulationMilestones: Lint = {
  name: "regulation-milestones",
  description: "A rule is published before it is in force, and in force before it is replaced.",
  collections: ["regulations"],
  *checkDocument(document) {
    for (const [first, second] of orders) {
      const before = firstOf(document, first);
      const after = lastOf(document, second);
      if (before === undefined || after === undefined) continue;
      const [dateBefore, dateAfter] = [
        dateAt(document, ["milestones", before, "date"]),
        dateAt(document, ["milestones", after, "date"]),
      ];
      if (!contradicts(dateBefore, dateAfter)) continue;
      yield {
        document,
        path: ["milestones", after, "date"],
        problem: `\`${second}\` (${dateAfter}) lies before \`${first}\` (${dateBefore})`,
        tip: "check both dates in the official notice; signing is `signed`, not `published`",
      };
    }
  },
};

const stagesOf = (document: Document): unknown[] =>
  listAt(document.value, ["milestones"]).map((milestone) => valueAt(milestone, ["stage"]));

function firstOf(document: Document, stage: string): number | undefined {
  const index = stagesOf(document).indexOf(stage);
  return index === -1 ? undefined : index;
}

function lastOf(document: Document, stage: string): number | undefined {
  const index = stagesOf(document).lastIndexOf(stage);
  return index === -1 ? undefined : index;
}
