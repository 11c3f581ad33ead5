import type { Lint } from "../lint";
import { numbersIn } from "./witnesses";

/** Numbers read off a name, which counts roughly. */
export const nameCounts: Lint = {
  name: "name-counts",
  description: "A count that is read off a model's name is `about` that count.",
  collections: ["models"],
  *checkDocument(document) {
    for (const { path, said } of numbersIn(document)) {
      const isFromName = /\b(?:from the model’s name|number in the name)\b/i.test(String(said.note ?? ""));
      const isChosen = path.at(-2) !== "others";
      if (!isFromName || !isChosen || said.exactness !== undefined || said.standing !== undefined) continue;
      yield {
        document,
        path,
        problem: "the number in a name is no count",
        tip: 'count the weights of the checkpoint, or write `"exactness": "about"`',
      };
    }
  },
};
