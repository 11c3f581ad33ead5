import { valueAt } from "@/lib/schema/walk";
import type { Lint } from "../lint";

/** Active parameters that are not fewer than the total, and experts in a dense model. */
export const modelParameters: Lint = {
  name: "model-parameters",
  description:
    "A mixture of experts has fewer active than total parameters; a dense model has no active count.",
  collections: ["models"],
  *checkDocument(document) {
    const total = valueAt(document.value, ["facts", "parametersTotal", "value"]);
    const active = valueAt(document.value, ["facts", "parametersActive", "value"]);
    const path = ["facts", "parametersActive"];
    if (typeof total === "number" && typeof active === "number" && active >= total) {
      yield {
        document,
        path: [...path, "value"],
        problem: `active parameters (${active}) are not below the total (${total})`,
        tip: "swap the two, or mend the one that is wrong",
      };
    }
    if (
      typeof active === "number" &&
      valueAt(document.value, ["facts", "architecture", "value"]) === "dense"
    ) {
      yield {
        document,
        path,
        problem: "a dense model uses all its parameters",
        tip: "remove `parametersActive`, or mend `architecture`",
      };
    }
  },
};
