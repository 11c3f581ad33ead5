import type { Stage } from "@/lib/records/regulation/choices";
import type { Milestone, Regulation } from "@/lib/records/regulation/schema";
import type { Day } from "@/lib/schema/partial-date";
import { compareDates, hasBegun } from "./partial-dates";

/** Where a law, rule, standard or ruling stood on a day. */
export type RegulationState =
  /** Nothing of it was public yet. */
  | "not-yet"
  | "proposed"
  | "draft"
  /** Signed, adopted or published, and not in force as far as is recorded. */
  | "adopted"
  /** A court or body has ruled; a ruling is not "in force" as a law is. */
  | "decided"
  | "in-force"
  | "suspended"
  | "superseded"
  | "rescinded";

/** The standing of a regulation on a day, with the steps it rests on. */
export interface RegulationStatus {
  state: RegulationState;
  /** The step that gave it this state; absent before the first. */
  since?: Milestone;
  /** True for a final text that had an earlier public draft. */
  hadDraft: boolean;
  /** True once it was amended after it was made. */
  amended: boolean;
  /** Steps taken by the day, in time order. */
  past: Milestone[];
  /** The nearest step that lay ahead of the day; absent where none is recorded. */
  next?: Milestone;
}

/** What each step makes of a regulation; a step without a state leaves it as it was. */
const stateAfter: Record<Stage, RegulationState | undefined> = {
  proposed: "proposed",
  draft: "draft",
  "comment-closed": undefined,
  signed: "adopted",
  adopted: "adopted",
  decided: "decided",
  published: "adopted",
  effective: "in-force",
  amended: undefined,
  suspended: "suspended",
  superseded: "superseded",
  rescinded: "rescinded",
};

/** The order of steps that fall on one date, as they follow one another in law-making. */
const stageOrder: readonly Stage[] = [
  "proposed",
  "draft",
  "comment-closed",
  "decided",
  "signed",
  "adopted",
  "published",
  "effective",
  "amended",
  "suspended",
  "superseded",
  "rescinded",
];

/** How far a text has come; a later step that leads less far (a draft of an amendment) changes nothing. */
const advance: Record<RegulationState, number> = {
  "not-yet": 0,
  proposed: 1,
  draft: 2,
  adopted: 3,
  decided: 4,
  "in-force": 4,
  suspended: 4,
  superseded: 4,
  rescinded: 4,
};

/** Whether no final text of a regulation had been made yet. */
export function isDraft(state: RegulationState): boolean {
  return advance[state] <= advance.draft;
}

/**
 * The status of a regulation on a day, from its milestones reached by then. A step counts from the first
 * day of its date. Milestones that are known in advance (a law's entry into force) come as `next` only
 * once the text itself was public, so that a past view does not tell what nobody knew.
 */
export function regulationStatusOn(
  { milestones }: Pick<Regulation, "milestones">,
  day: Day,
): RegulationStatus {
  const ordered = [...milestones].sort(byDateThenStage);
  const past = ordered.filter((milestone) => hasBegun(milestone.date, day));
  let state: RegulationState = "not-yet";
  let since: Milestone | undefined;
  for (const milestone of past) {
    const becomes = stateAfter[milestone.stage];
    if (becomes === undefined || becomes === state || advance[becomes] < advance[state]) continue;
    state = becomes;
    since = milestone;
  }
  const next = nextStep(ordered, past, day);
  return {
    state,
    ...(since && { since }),
    hadDraft: state !== "draft" && past.some((milestone) => milestone.stage === "draft"),
    amended: past.some((milestone) => milestone.stage === "amended"),
    past,
    ...(next && { next }),
  };
}

/** Steps that a text itself announces once it is public: the end of its comment period, its entry into force. */
const announcedAhead: Partial<Record<Stage, readonly Stage[]>> = {
  "comment-closed": ["draft"],
  effective: ["signed", "adopted", "published"],
};

function nextStep(
  ordered: readonly Milestone[],
  past: readonly Milestone[],
  day: Day,
): Milestone | undefined {
  return ordered.find(({ stage, date }) => {
    if (hasBegun(date, day)) return false;
    return (
      announcedAhead[stage]?.some((announcing) => past.some((milestone) => milestone.stage === announcing)) ??
      false
    );
  });
}

function byDateThenStage(a: Milestone, b: Milestone): number {
  return compareDates(a.date, b.date) || stageOrder.indexOf(a.stage) - stageOrder.indexOf(b.stage);
}
