import type { Lint } from "../lint";
import { listAt } from "../list-at";
import { contradicts, dateAt } from "./dates";

/** Evidence that is older than the claim it is about. */
export const claimEvidence: Lint = {
  name: "claim-evidence",
  description: "Evidence comes after the claim, and runs forward in time.",
  collections: ["claims"],
  *checkDocument(document) {
    const claimed = dateAt(document, ["date"]);
    for (const index of listAt(document.value, ["evidence"]).keys()) {
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
      const previous = dateAt(document, ["evidence", index - 1, "date"]);
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
