import { canonicalText } from "../canonical";
import { schemaOf } from "../document";
import type { Lint } from "../lint";

/** Files whose text differs from the one way to write their record. */
export const canonicalForm: Lint = {
  name: "canonical-form",
  description: "Keys stand in the order of the schema, two blanks a level, one line feed at the end.",
  *checkDocument(document) {
    if (document.text === undefined || document.value === undefined || document.duplicateKeys.length > 0)
      return;
    const wanted = canonicalText(schemaOf(document), document.value);
    if (document.text === wanted) return;
    const line = firstDifference(document.text, wanted);
    yield {
      document: { ...document, locate: () => ({ line, column: 1 }) },
      path: [],
      problem: "the file is not in canonical form from this line on",
      tip: "run `npm run data:fix`",
      fixable: true,
    };
  },
};

/** The first line, counted from 1, at which two texts differ. */
function firstDifference(text: string, wanted: string): number {
  const [lines, wantedLines] = [text.split("\n"), wanted.split("\n")];
  const index = lines.findIndex((line, at) => line !== wantedLines[at]);
  return index === -1 ? Math.min(lines.length, wantedLines.length) : index + 1;
}
