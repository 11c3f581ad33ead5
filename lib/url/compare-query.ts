import type { ComparedCollection } from "@/lib/schema/collection-names";
import { addressState } from "./address-state";
import { flag, text } from "./parameters";
import { slugs } from "./record-parameters";
import type { Links } from "./routes";

/** Fewest and most records that stand side by side. */
export const compareLimits = { fewest: 2, most: 6 } as const;

/** What the address of a comparison asks for. */
export interface CompareQuery {
  /** Slugs, each once, in order; they may name no record. */
  ids: readonly string[];
  onlyDifferences: boolean;
  /** What a reader typed to add, by name or slug. */
  add: string;
}

/** A comparison in the address of its page. */
export const compareQuery = addressState<CompareQuery>({
  ids: slugs("ids", compareLimits.most),
  onlyDifferences: flag("only", "differences"),
  add: text("add", 100),
});

/** The address of a comparison; the order of `ids` is the order on the page. */
export function compareAddress(
  links: Links,
  collection: ComparedCollection,
  { ids, onlyDifferences }: Pick<CompareQuery, "ids" | "onlyDifferences">,
): string {
  return `${links.page(`/compare/${collection}`)}${compareQuery.print({ ids, onlyDifferences, add: "" })}`;
}

/** The list with one item a place earlier or later; unchanged at either end. */
export function movedId(ids: readonly string[], id: string, by: -1 | 1): string[] {
  const from = ids.indexOf(id);
  const to = from + by;
  const moved = [...ids];
  const other = moved[to];
  if (from < 0 || other === undefined) return moved;
  moved[to] = id;
  moved[from] = other;
  return moved;
}
