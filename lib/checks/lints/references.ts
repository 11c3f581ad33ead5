import { nearest } from "@/lib/domain/nearest";
import type { Remark } from "../finding";
import type { Lint, Tree } from "../lint";

/** References to records that do not exist, or that have moved. */
export const references: Lint = {
  name: "references",
  description: "A reference names a record that exists, under its present slug.",
  *checkTree(tree) {
    for (const { document, path, written, address } of tree.references()) {
      if (tree.at(address) === undefined) yield { document, path, ...explain(address, written, tree) };
    }
  },
};

function explain(address: string, written: string, tree: Tree): Pick<Remark, "problem" | "tip"> {
  const [collection = "", slug = ""] = address.split("/");
  const moved = tree.redirects.get(address);
  if (moved !== undefined)
    return { problem: `\`${written}\` has been renamed`, tip: `write \`${written.replace(slug, moved)}\`` };
  const near = nearest(slug, tree.slugsOf(collection));
  const create = `add \`data/${collection}/${slug}.json\``;
  return {
    problem: `there is no record \`${address}\``,
    tip:
      near === undefined
        ? `mend the slug, or ${create}`
        : `did you mean \`${written.replace(slug, near)}\`? otherwise ${create}`,
  };
}
