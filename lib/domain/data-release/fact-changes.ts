import type { Fact, Observation } from "@/lib/schema/fact";
import { PartialDate } from "@/lib/schema/partial-date";
import { spanOf } from "../partial-dates";

/** What became of one observation between two states of the data. */
export interface FactChange {
  field: string;
  kind: "added" | "removed" | "refined" | "corrected";
  before?: Observation;
  after?: Observation;
}

type Facts = Readonly<Record<string, Fact | undefined>>;

/** What changed in the values of a record's facts; what only got other sources or notes is not among it. */
export function factChanges(before: Facts, after: Facts): FactChange[] {
  const fields = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return fields.flatMap((field) =>
    pairs(before[field], after[field]).flatMap(([old, now]) => {
      const kind = kindOf(old, now);
      return kind === undefined
        ? []
        : [{ field, kind, ...(old && { before: old }), ...(now && { after: now }) }];
    }),
  );
}

/** How many observations had no source and have one now. */
export function newlySourced(before: Facts, after: Facts): number {
  return Object.keys(after).flatMap((field) =>
    pairs(before[field], after[field]).filter(
      ([old, now]) => old !== undefined && old.sources.length === 0 && (now?.sources.length ?? 0) > 0,
    ),
  ).length;
}

type Pair = [before: Observation | undefined, after: Observation | undefined];

/** Observations that tell of the same time; where a field has one on either side, these two, whatever their start. */
function pairs(before: Fact | undefined, after: Fact | undefined): Pair[] {
  const [old, now] = [[before ?? []].flat(), [after ?? []].flat()];
  if (old.length <= 1 && now.length <= 1) return old.length + now.length === 0 ? [] : [[old[0], now[0]]];
  const starts = [...new Set([...old, ...now].map(({ since }) => since))];
  const at = (side: readonly Observation[], start: PartialDate | undefined) =>
    side.find(({ since }) => since === start);
  return starts.map((start) => [at(old, start), at(now, start)]);
}

function kindOf(old: Observation | undefined, now: Observation | undefined): FactChange["kind"] | undefined {
  if (old === undefined) return "added";
  if (now === undefined) return "removed";
  if (stated(old) === stated(now)) return undefined;
  if (old.missing === "unknown" || isMoreExact(old.value, now.value)) return "refined";
  return "corrected";
}

const stated = ({ value, range, missing, exactness, standing }: Observation) =>
  JSON.stringify([value, range, missing, exactness, standing]);

/** Whether a date lies within the earlier, vaguer one: 2023-08-03 in 2023-08, anything up to 2023-08 in ≤2023-08. */
function isMoreExact(old: unknown, now: unknown): boolean {
  const dates = [PartialDate.safeParse(old).data, PartialDate.safeParse(now).data] as const;
  const [vague, exact] = dates;
  if (vague === undefined || exact === undefined) return false;
  const [from, to] = [spanOf(vague), spanOf(exact)];
  return to.last <= from.last && (from.atMost || (to.first >= from.first && !to.atMost));
}
