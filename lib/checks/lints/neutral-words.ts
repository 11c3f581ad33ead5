import { type JsonPath, valueAt } from "@/lib/schema/walk";
import type { Lint } from "../lint";
import { summaryTexts } from "./summaries";

/** Words of advertising; a claim may quote them, because it is told in its maker's name. */
const praise =
  /\b(?:flagship|cutting[- ]edge|state[- ]of[- ]the[- ]art|ground-?breaking|revolutionary|world[- ]class|industry[- ]leading|best[- ]in[- ]class|game[- ]changing)\b/i;

/** Our own texts that praise what they tell of. */
export const neutralWords: Lint = {
  name: "neutral-words",
  description: "A summary or an event's text tells what is, without the words of advertising.",
  *checkDocument(document) {
    for (const { path, text } of ownTexts(document.value)) {
      const word = praise.exec(text)?.[0];
      if (word === undefined) continue;
      yield {
        document,
        path,
        problem: `“${word}” praises`,
        tip: "say what it does or how it differs; a claim of its maker goes into `data/claims`",
      };
    }
  },
};

function* ownTexts(record: unknown): Generator<{ path: JsonPath; text: string }> {
  yield* summaryTexts(record);
  const text = valueAt(record, ["text"]);
  if (typeof text === "string") yield { path: ["text"], text };
}
