import type { Database } from "@/lib/database/client";
import { standingOn } from "@/lib/domain/claim-verdict";
import type { Moment } from "@/lib/domain/moment";
import { compareDates } from "@/lib/domain/partial-dates";
import { type Verdict, verdicts } from "@/lib/records/claim/choices";
import { valuesOf } from "@/lib/schema/options";
import type { ClaimRow } from "../profile/view";
import { recordsOf } from "../records";

/** Claims that nobody but their maker vouches for on a day, and how all claims stood. */
export interface ClaimsOnDay {
  /** Self-reported or not verifiable, newest first. */
  unverified: ClaimRow[];
  counts: { verdict: Verdict; count: number }[];
}

const unverifiedVerdicts: readonly Verdict[] = ["self-reported", "not-verifiable"];

/** How the claims made by a day stood on it. */
export async function claimsOnDay(database: Database, moment: Moment): Promise<ClaimsOnDay> {
  const fields = ["date", "claimant", "claimantName", "statement", "verdict", "evidence"] as const;
  const claims = await recordsOf(database, { collection: "claims", fields }, moment);
  const rows = claims
    .map(({ slug, name, record: { date, claimant, claimantName, statement, ...rest } }): ClaimRow => {
      const { verdict, decidedBy } = standingOn(rest, moment.read);
      return { slug, name, date, claimant, claimantName, statement, verdict, decidedBy };
    })
    .sort((a, b) => compareDates(b.date, a.date) || a.slug.localeCompare(b.slug));
  return {
    unverified: rows.filter(({ verdict }) => unverifiedVerdicts.includes(verdict)),
    counts: valuesOf(verdicts)
      .map((verdict) => ({ verdict, count: rows.filter((row) => row.verdict === verdict).length }))
      .filter(({ count }) => count > 0),
  };
}
