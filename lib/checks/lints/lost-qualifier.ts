import type { Lint } from "../lint";
import { numbersIn } from "./witnesses";

/** A note that opens or ends with the source's own qualifier of the number. */
const qualifier =
  /^(?:given as )?(about|around|approximately|nearly|almost|roughly|more than|over|at least|at most|up to|less than|under|fewer than)\b|[,;] (about)\.?$/i;

/** Numbers whose note says that they are not exact while the value says nothing. */
export const lostQualifier: Lint = {
  name: "lost-qualifier",
  description: "What a source gives as about, over or up to has that `exactness`, not only a note.",
  *checkDocument(document) {
    for (const { path, said } of numbersIn(document)) {
      if (said.exactness !== undefined || said.standing !== undefined || said.range !== undefined) continue;
      const found = qualifier.exec(String(said.note ?? ""));
      const word = found?.[1] ?? found?.[2];
      if (word === undefined) continue;
      yield {
        document,
        path,
        problem: `the note says “${word.toLowerCase()}”, the value does not`,
        tip: "write `exactness`: `about`, `at-least` or `at-most`",
      };
    }
  },
};
