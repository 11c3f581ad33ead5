import type { Lint } from "../lint";
import { witnessedNumbers } from "./witnesses";

/** The index that works figures out where developers give none, and says so in notes that its columns lose. */
const isInferring = ({ publisher }: Record<string, unknown>) => /^epoch[ -]ai$/i.test(String(publisher));

/** Numbers that only an index tells and that stand like facts. */
export const indexEstimates: Lint = {
  name: "index-estimates",
  description:
    "A number that Epoch AI alone tells is an estimate or a report, unless its note quotes the party itself.",
  *checkDocument(document, tree) {
    for (const { path, said, sources } of witnessedNumbers(document, tree)) {
      if (said.standing !== undefined || said.says !== undefined || !sources.every(isInferring)) continue;
      yield {
        document,
        path,
        problem: "Epoch AI alone tells this number",
        tip: 'write `"standing": "estimate"` and its reason in `note`, or `says` where its note quotes the developer',
      };
    }
  },
};
