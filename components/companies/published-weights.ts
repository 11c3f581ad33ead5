import type { FactRow } from "@/lib/queries/profile/view";

const withWeights = ["open-weights", "restricted-weights", "non-commercial-weights"];

/** Whether a model's weights could be had on the day of its facts, under whatever licence. */
export function hasPublishedWeights({ facts: { openness } }: Pick<FactRow, "facts">): boolean {
  return openness?.state === "known" && withWeights.includes(String(openness.observation.value));
}
