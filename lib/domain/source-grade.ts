import type { Source } from "@/lib/records/source/schema";

const primaryKinds: readonly Source["kind"][] = ["official", "company", "paper"];

/**
 * Whether a source is primary: a public body, the party itself or a paper, read at its own address or in a
 * full copy. What was read only in a quotation or an index does not count.
 */
export function isPrimary({ kind, seen }: Pick<Source, "kind" | "seen">): boolean {
  return primaryKinds.includes(kind) && seen !== "quoted";
}
