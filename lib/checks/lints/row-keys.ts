import { isObject } from "@/lib/schema/walk";
import type { Lint } from "../lint";
import { listAt } from "../list-at";

/** Rows of one file that share a key. */
export const rowKeys: Lint = {
  name: "row-keys",
  description: "Each row of a file has a key of its own.",
  *checkDocument(document) {
    const seen = new Map<string, number>();
    for (const [index, row] of listAt(document.value, ["rows"]).entries()) {
      const key = isObject(row) && typeof row.key === "string" ? row.key : undefined;
      if (key === undefined) continue;
      const first = seen.get(key);
      if (first !== undefined) {
        yield {
          document,
          path: ["rows", index, "key"],
          problem: `rows ${first + 1} and ${index + 1} share the key \`${key}\``,
          tip: "give one of them another key, or remove it if it is told twice",
        };
      }
      seen.set(key, first ?? index);
    }
  },
};
