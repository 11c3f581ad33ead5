import type { Lint } from "../lint";
import { overlap, periodsOf } from "./periods";

/** Models whose weights can be had and of whose licence nothing is said. */
export const weightsLicence: Lint = {
  name: "weights-licence",
  description: "A model whose weights can be had has a licence, or the reason why none is known.",
  collections: ["models"],
  *checkDocument(document) {
    const licences = periodsOf(document, "licence");
    for (const openness of periodsOf(document, "openness")) {
      if (!String(openness.observation.value).endsWith("weights")) continue;
      if (licences.some((licence) => overlap(licence, openness))) continue;
      yield {
        document,
        path: openness.path,
        problem: "the weights can be had, and `licence` says nothing for that time",
        tip: 'add `licence` from the licence file or card of the weights; where it cannot be seen, `"missing": "unknown"` with a note on where you looked',
      };
    }
  },
};
