import type { Rule } from "../rule";
import { valueAt } from "../schema-walk";
import { contradicts, dateAt } from "./dates";

/** Evidence that is older than the claim it is about. */
export const claimEvidence: Rule = {
  name: "claim-evidence",
  description: "Evidence comes after the claim, and runs forward in time.",
  collections: ["claims"],
  *checkDocument(document) {
    const claimed = dateAt(document, ["date"]);
    const evidence = valueAt(document.value, ["evidence"]);
    for (const index of (Array.isArray(evidence) ? evidence : []).keys()) {
      const path = ["evidence", index, "date"];
      const found = dateAt(document, path);
      if (contradicts(claimed, found)) {
        yield {
          document,
          path,
          problem: `evidence of ${found} lies before the claim (${claimed})`,
          tip: "mend the date, or tell it as background in the statement",
        };
      }
      const previous = index > 0 ? dateAt(document, ["evidence", index - 1, "date"]) : undefined;
      if (contradicts(previous, found)) {
        yield {
          document,
          path,
          problem: `evidence of ${found} stands after that of ${previous}`,
          tip: "put the evidence in the order of time",
        };
      }
    }
  },
};
