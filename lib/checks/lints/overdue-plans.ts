import { hasPassed, spanOf } from "@/lib/domain/partial-dates";
import type { Day } from "@/lib/schema/calendar";
import { PartialDate } from "@/lib/schema/partial-date";
import { valueAt } from "@/lib/schema/walk";
import type { Document } from "../document";
import type { Lint } from "../lint";
import { newestOf } from "./newest";
import { observationsIn, type PlacedObservation } from "./observations";

const tip =
  'write what happened; where nothing is known, end the plan with "until" and add an entry with "missing": "unknown" and a note that it was due';

/** Plans whose day has passed. */
export const overduePlans: Lint = {
  name: "overdue-plans",
  description:
    "A plan whose day has passed is confirmed, moved or ended; so is one of which nothing was heard for two years.",
  *checkTree(tree) {
    const newest = newestOf(tree, "published");
    if (newest === undefined) return;
    for (const document of tree.documents) {
      for (const placed of observationsIn(document)) {
        const problem = isOpenPlan(document, placed) ? overdueBy(placed, newest) : undefined;
        if (problem !== undefined) yield { document, path: placed.path, problem, tip };
      }
    }
  },
};

/** Whether it is a plan that neither an end nor a later entry has closed. */
function isOpenPlan({ value }: Document, { path, observation }: PlacedObservation): boolean {
  const index = path[2];
  const next = typeof index === "number" ? valueAt(value, [...path.slice(0, 2), index + 1]) : undefined;
  return observation.standing === "planned" && observation.until === undefined && next === undefined;
}

function overdueBy({ field, meta, observation }: PlacedObservation, newest: Day): string | undefined {
  const due = meta.format === "date" ? PartialDate.safeParse(observation.value).data : undefined;
  if (due !== undefined)
    return hasPassed(due, newest)
      ? `\`${field}\` was planned for ${due}, before the newest day (${newest})`
      : undefined;
  const since = PartialDate.safeParse(observation.since).data;
  const twoYearsAgo = `${Number(newest.slice(0, 4)) - 2}${newest.slice(4)}`;
  if (since === undefined || spanOf(since).last >= twoYearsAgo) return undefined;
  return `\`${field}\` is told as a plan since ${since}, and nothing after it`;
}
