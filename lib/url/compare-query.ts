import type { ComparedCollection, Links } from "./routes";

/** Fewest and most records that stand side by side. */
export const compareLimits = { fewest: 2, most: 6 } as const;

/** What the address of a comparison asks for. */
export interface CompareQuery {
  /** As written, each once, in order; they may name no record. */
  ids: string[];
  onlyDifferences: boolean;
  /** What a reader typed to add, by name or slug. */
  add: string;
  problems: string[];
}

type Parameters = Readonly<Record<string, string | string[] | undefined>>;
const longest = 100;

/** Reads the query of a comparison; what makes no sense is told. A repeated key counts like a list. */
export function parseCompareQuery({ ids, only, add }: Parameters): CompareQuery {
  const written = [ids ?? []].flat().flatMap((list) => list.split(","));
  const asked = [...new Set(written.map((one) => one.trim().toLowerCase()).filter(Boolean))];
  const problems: string[] = [];
  if (asked.length > compareLimits.most) {
    const rest = asked.slice(compareLimits.most).map((one) => one.slice(0, longest));
    problems.push(`At most ${compareLimits.most} fit side by side; left out: ${rest.join(", ")}.`);
  }
  const choice = [only ?? []].flat()[0];
  if (choice !== undefined && choice !== "differences")
    problems.push(
      `“only=${choice.slice(0, longest)}” cannot be used: write “only=differences” or leave it out.`,
    );
  return {
    ids: asked.slice(0, compareLimits.most).map((one) => one.slice(0, longest)),
    onlyDifferences: choice === "differences",
    add: ([add ?? []].flat()[0] ?? "").trim().slice(0, longest),
    problems,
  };
}

/** The address of a comparison; the order of `ids` is the order on the page. */
export function compareAddress(
  links: Links,
  collection: ComparedCollection,
  { ids, onlyDifferences }: Pick<CompareQuery, "ids" | "onlyDifferences">,
): string {
  const address = links.page(`/compare/${collection}`, {
    ids: ids.length === 0 ? undefined : ids.join(","),
    only: onlyDifferences ? "differences" : undefined,
  });
  return address.replaceAll("%2C", ",");
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
