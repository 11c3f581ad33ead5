import type { Lint } from "../lint";

/** Keys written twice in one object, of which JSON silently keeps the last. */
export const duplicateKeys: Lint = {
  name: "duplicate-keys",
  description: "An object names each key once.",
  *checkDocument(document) {
    for (const { path, key } of document.duplicateKeys) {
      yield {
        document,
        path: [...path, key],
        part: "key",
        problem: `the key \`${key}\` stands twice in one object; all but the last are lost`,
        tip: "merge the two, or remove one",
      };
    }
  },
};
