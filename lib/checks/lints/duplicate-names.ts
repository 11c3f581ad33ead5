import { subjectCollections } from "@/lib/schema/collection-names";
import { valueAt } from "@/lib/schema/walk";
import type { Document } from "../document";
import type { Lint } from "../lint";
import { listAt } from "../list-at";

const fold = (name: string) => name.normalize("NFKC").toLowerCase().replace(/\s+/g, " ");

/** Two records that a reader could not tell apart by name. */
export const duplicateNames: Lint = {
  name: "duplicate-names",
  description: "No two records of a collection share a name, and no alias is another record's name.",
  *checkTree(tree) {
    for (const collection of subjectCollections) {
      const documents = tree.documents.filter((document) => document.collection === collection);
      const owners = new Map<string, Document>();
      for (const document of documents) {
        const name = valueAt(document.value, ["name"]);
        if (typeof name !== "string") continue;
        const owner = owners.get(fold(name));
        if (owner) {
          yield {
            document,
            path: ["name"],
            problem: `\`${name}\` is also the name of \`${owner.slug}\``,
            tip: "merge the two records, or tell them apart by name",
          };
        } else owners.set(fold(name), document);
      }
      for (const document of documents) yield* aliasesThatAreNames(document, owners);
    }
  },
};

function* aliasesThatAreNames(document: Document, owners: ReadonlyMap<string, Document>) {
  for (const { alias, path } of otherNamesOf(document)) {
    const owner = owners.get(fold(alias));
    if (owner === undefined) continue;
    const problem =
      owner === document
        ? `the alias \`${alias}\` is the name itself`
        : `the alias \`${alias}\` is the name of \`${owner.slug}\``;
    yield { document, path, problem, tip: "remove the alias" };
  }
}

/** The aliases and later names of a record, each with its place. */
function* otherNamesOf({ value }: Document) {
  for (const field of ["aliases", "laterNames"]) {
    for (const [index, entry] of listAt(value, [field]).entries()) {
      const alias: unknown = typeof entry === "string" ? entry : valueAt(entry, ["name"]);
      if (typeof alias === "string") yield { alias, path: [field, index] };
    }
  }
}
