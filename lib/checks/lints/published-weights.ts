import type { Lint } from "../lint";
import { observationsIn } from "./observations";

/** Models whose weights have an address although nobody is said to be able to have them. */
export const publishedWeights: Lint = {
  name: "published-weights",
  description: "A model whose weights can be downloaded has an openness that says so.",
  collections: ["models"],
  *checkDocument(document) {
    const observations = [...observationsIn(document)];
    const openness = observations.filter(({ field }) => field === "openness");
    const saysWeights = openness.some(({ observation }) => String(observation.value).endsWith("weights"));
    if (openness.length === 0 || saysWeights) return;
    for (const { field, path, observation } of observations) {
      const isPublished =
        (field === "weightsUrl" && observation.value !== undefined) ||
        (field === "releasedAs" && observation.value === "weights");
      if (!isPublished) continue;
      const said = openness.map(({ observation }) => observation.value).join(", ");
      yield {
        document,
        path,
        problem: `the weights can be downloaded, but \`openness\` is ${said}`,
        tip: "write open-weights, restricted-weights or non-commercial-weights after the licence, or mend this field",
      };
    }
  },
};
