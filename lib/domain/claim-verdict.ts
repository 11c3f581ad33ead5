import type { Verdict } from "@/lib/records/claim/choices";
import type { Claim, Evidence } from "@/lib/records/claim/schema";
import type { Day } from "@/lib/schema/partial-date";
import { compareDates, hasBegun } from "./partial-dates";

/** How a claim stood on a day. */
export interface ClaimStanding {
  verdict: Verdict;
  /** The finding that gave the verdict; absent while it is the one of the claim's own day. */
  decidedBy?: Evidence;
  /** All findings dated by then, in time order. */
  evidence: Evidence[];
}

/**
 * The standing of a claim on a day: the verdict of the last finding dated by then that gives one, else
 * the verdict of the claim's own day. Findings of one date keep the order in which they are written.
 */
export function standingOn(claim: Pick<Claim, "verdict" | "evidence">, day: Day): ClaimStanding {
  const evidence = (claim.evidence ?? [])
    .filter((one) => hasBegun(one.date, day))
    .sort((a, b) => compareDates(a.date, b.date));
  const decidedBy = evidence.findLast((one) => one.verdict !== undefined);
  return { verdict: decidedBy?.verdict ?? claim.verdict, ...(decidedBy && { decidedBy }), evidence };
}
