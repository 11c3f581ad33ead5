import { compareDates } from "@/lib/domain/partial-dates";
import { hasPublishedWeights } from "@/lib/domain/published-weights";
import type { ModelRow, ModelSummary } from "./details";

/** Sums up a company's models. */
export function summariseModels(models: readonly ModelRow[]): ModelSummary {
  const dated = models.flatMap(({ name, facts: { released } }) =>
    released?.state === "known" && typeof released.observation.value === "string"
      ? [{ name, date: released.observation.value }]
      : [],
  );
  const [first] = dated.sort((a, b) => compareDates(a.date, b.date));
  const largest = largestOf(models);
  return {
    count: models.length,
    withWeights: models.filter(({ facts }) => hasPublishedWeights(facts.openness)).length,
    ...(first && { first }),
    ...(largest && { largest }),
  };
}

function largestOf(models: readonly ModelRow[]): ModelSummary["largest"] {
  const sized = models.flatMap(({ name, facts: { parametersTotal: parameters } }) => {
    if (parameters?.state !== "known" || parameters.observation.standing === "estimate") return [];
    const size = parameters.observation.value;
    return typeof size === "number" ? [{ name, parameters, size }] : [];
  });
  const [top] = sized.sort((a, b) => b.size - a.size);
  return top && { name: top.name, parameters: top.parameters };
}
