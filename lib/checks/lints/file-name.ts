import { slugPattern } from "@/lib/schema/address";
import type { Lint } from "../lint";

/** The slug that a file's name was probably meant to be. */
function slugLike(name: string): string {
  return name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
}

/** File names that cannot be addresses. */
export const fileName: Lint = {
  name: "file-name",
  description: "A file is named after its record's slug.",
  *checkDocument(document, tree) {
    if (!slugPattern.test(document.slug)) {
      yield {
        document,
        path: [],
        problem: `the file name \`${document.slug}.json\` is not a slug`,
        expected: "lower-case letters and digits joined by single hyphens",
        tip: `rename the file to \`${slugLike(document.slug) || "a-slug"}.json\``,
      };
    }
    if (tree.redirects.has(`${document.collection}/${document.slug}`)) {
      yield {
        document,
        path: [],
        problem: `\`${document.collection}/${document.slug}\` is both a record and a redirect`,
        tip: "remove the row from `data/redirects/`, or rename the record",
      };
    }
  },
};
