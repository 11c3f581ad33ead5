import { addressOf } from "@/lib/schema/address";
import type { Lint } from "../lint";

/** Sources that carry no fact. */
export const unreferencedSources: Lint = {
  name: "unreferenced-sources",
  description: "Every source carries at least one fact.",
  *checkTree(tree) {
    const used = new Set(tree.references().map(({ address }) => address));
    for (const document of tree.documents) {
      if (document.collection !== "sources" || used.has(addressOf("sources", document.slug))) continue;
      yield {
        document,
        path: [],
        problem: `nothing cites \`${document.slug}\``,
        tip: "cite it where its fact stands, or delete the file",
      };
    }
  },
};
