import { addressOf } from "@/lib/schema/address";
import { isObject, valueAt } from "@/lib/schema/walk";
import type { Lint } from "../lint";
import { listAt } from "../list-at";

/** Scores outside what their benchmark can give. */
export const resultScore: Lint = {
  name: "result-score",
  description: "A score lies within its benchmark's range.",
  collections: ["results"],
  *checkDocument(document, tree) {
    for (const [index, row] of listAt(document.value, ["rows"]).entries()) {
      if (!isObject(row) || typeof row.score !== "number") continue;
      const range = valueAt(tree.at(addressOf("benchmarks", String(row.benchmark)))?.value, ["range"]);
      if (!Array.isArray(range) || (row.score >= range[0] && row.score <= range[1])) continue;
      yield {
        document,
        path: ["rows", index, "score"],
        problem: `${row.score} is no score of \`${String(row.benchmark)}\``,
        expected: `between ${range[0]} and ${range[1]}`,
        tip: "check the decimal point and the benchmark",
      };
    }
  },
};
