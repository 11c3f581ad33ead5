import type { Source } from "@/lib/records/source/schema";
import type { Observation } from "@/lib/schema/fact";
import type { FieldMeta } from "@/lib/schema/meta";
import type { CollectionName } from "@/lib/schema/slug";
import { isPrimary } from "../source-grade";

/** What an editor can do for a fact, the most pressing first. */
export const workKinds = ["unsourced", "unexplained", "undated", "quoted-only", "secondhand"] as const;
export type WorkKind = (typeof workKinds)[number];

/** Share of a collection's facts that should name a source. */
export const citedGoal = 0.95;

/** Share of the cited facts that should rest on a primary source, in the collections that have such a goal. */
export const primaryGoals: Readonly<Partial<Record<CollectionName, number>>> = { models: 0.6, chips: 0.6 };

interface WorkInput {
  collection: CollectionName;
  meta: Pick<FieldMeta, "varies">;
  observation: Observation;
  sources: ReadonlyMap<string, Pick<Source, "kind" | "seen">>;
}

/**
 * What is left to do for one observation: it names no source; sources disagree and nobody says why one was
 * preferred; it changes over time and has no start, so that past views leave it out; its sources were read only
 * in quotations; no primary source carries it, in a collection that has a goal for these.
 */
export function workFor({ collection, meta, observation, sources }: WorkInput): WorkKind[] {
  const { others, preferred, since, missing } = observation;
  const cited = observation.sources.flatMap((slug) => sources.get(slug) ?? []);
  const isCited = cited.length > 0;
  const is: Record<WorkKind, boolean> = {
    unsourced: !isCited,
    unexplained: others !== undefined && preferred === undefined,
    undated: meta.varies === true && since === undefined && missing === undefined,
    "quoted-only": isCited && cited.every(({ seen }) => seen === "quoted"),
    secondhand: isCited && collection in primaryGoals && !cited.some(isPrimary),
  };
  return workKinds.filter((kind) => is[kind]);
}

/** How many more of `whole` are needed until `part` is the share `goal` of it. */
export function stillNeeded(part: number, whole: number, goal: number): number {
  // Rounding error of the product must not ask for one more than the goal.
  return Math.max(0, Math.ceil(goal * whole - 1e-9) - part);
}
