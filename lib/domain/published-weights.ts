import type { FactView } from "./as-of";

/** What the openness of a model is called whose weights can be had, under whatever licence. */
export const withWeights = ["open-weights", "restricted-weights", "non-commercial-weights"];

/** Whether a model's weights could be had on the day of the view of its openness, under whatever licence. */
export function hasPublishedWeights(openness: FactView | undefined): boolean {
  return openness?.state === "known" && withWeights.includes(String(openness.observation.value));
}
