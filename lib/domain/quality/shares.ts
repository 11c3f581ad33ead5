/** The counts that a share is made of, as the statistics of a collection give them. */
type Counts = object;

interface Share {
  part: string;
  whole: string;
  /** Whether the share should rise; the others should fall. */
  isFloor: boolean;
}

/** How well a collection is sourced, as shares that may only get better. */
export const shares = {
  cited: { part: "cited", whole: "facts", isFloor: true },
  primary: { part: "primary", whole: "cited", isFloor: true },
  "primary citations": { part: "primaryCitations", whole: "citations", isFloor: true },
  circular: { part: "circular", whole: "cited", isFloor: false },
  "machine-written": { part: "machineWritten", whole: "cited", isFloor: false },
  undated: { part: "undated", whole: "facts", isFloor: false },
  unresolved: { part: "unresolved", whole: "facts", isFloor: false },
} as const satisfies Record<string, Share>;

export type ShareName = keyof typeof shares;
/** The whole percentages that a collection must reach (floors) or stay below (ceilings). */
export type Limits = Partial<Record<ShareName, number>>;

/** A share of a collection in percent; undefined where there is nothing to share. */
export function shareOf(counts: Counts, name: ShareName): number | undefined {
  const of = counts as Readonly<Record<string, unknown>>;
  const { part, whole } = shares[name];
  const all = Number(of[whole]);
  return all === 0 ? undefined : (100 * Number(of[part])) / all;
}

/** The shares that lie on the wrong side of their limit, in words. */
export function brokenLimits(counts: Counts, limits: Limits): string[] {
  return Object.entries(limits).flatMap(([name, limit]) => {
    const share = shareOf(counts, name as ShareName) ?? limit;
    const { isFloor } = shares[name as ShareName];
    const isBroken = isFloor ? share < limit : share > limit;
    return isBroken ? [`${name}: ${share.toFixed(1)} %, ${isFloor ? "at least" : "at most"} ${limit} %`] : [];
  });
}

/** Percentage points that one honest fact more or less may move a share. */
const slack = 1;

/** The limits moved to where the counts stand now, never away from the goal. */
export function tightened(counts: Counts, limits: Limits = {}): Limits {
  return Object.fromEntries(
    Object.entries(shares).flatMap(([name, { isFloor }]) => {
      const share = shareOf(counts, name as ShareName);
      const before = limits[name as ShareName];
      if (share === undefined) return before === undefined ? [] : [[name, before]];
      const now = isFloor ? Math.floor(share) - slack : Math.ceil(share) + slack;
      return [[name, isFloor ? Math.max(now, before ?? 0) : Math.min(now, before ?? 100)]];
    }),
  );
}
