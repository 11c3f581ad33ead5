import { valueAt } from "@/lib/schema/walk";
import type { Lint } from "../lint";

/** Chips of one process by name that give different numbers of nanometres. */
export const nodeSizes: Lint = {
  name: "node-sizes",
  description: "Chips of one process by name, such as TSMC (4N), have one `processNm`.",
  *checkTree(tree) {
    const first = new Map<string, { slug: string; size: number }>();
    for (const document of tree.documents) {
      if (document.collection !== "chips") continue;
      const foundry = valueAt(document.value, ["facts", "foundry", "value"]);
      const size = valueAt(document.value, ["facts", "processNm", "value"]);
      if (typeof size !== "number" || typeof foundry !== "string" || !foundry.includes("(")) continue;
      const before = first.get(foundry);
      if (before === undefined) first.set(foundry, { slug: document.slug, size });
      else if (before.size !== size) {
        yield {
          document,
          path: ["facts", "processNm", "value"],
          problem: `${foundry} is ${size} nm here and ${before.size} nm in \`${before.slug}\``,
          tip: "use one number for one process; where a source has another it goes into `others`",
        };
      }
    }
  },
};
