import type { CollectionName } from "@/lib/schema/slug";

/** What an editor can do for a fact, the most pressing first. */
export const workKinds = ["unsourced", "unexplained", "undated", "quoted-only", "secondhand"] as const;
export type WorkKind = (typeof workKinds)[number];

/** Share of a collection's facts that should name a source. */
export const citedGoal = 0.95;

/** Share of the cited facts that should rest on a primary source, in the collections that have such a goal. */
export const primaryGoals: Readonly<Partial<Record<CollectionName, number>>> = { models: 0.6, chips: 0.6 };

/** How many more of `whole` are needed until `part` is the share `goal` of it. */
export function stillNeeded(part: number, whole: number, goal: number): number {
  // Rounding error of the product must not ask for one more than the goal.
  return Math.max(0, Math.ceil(goal * whole - 1e-9) - part);
}
