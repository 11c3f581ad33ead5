import { standingOn } from "@/lib/domain/claim-verdict";
import { exportRuleStateOn } from "@/lib/domain/export-rule-state";
import type { Moment } from "@/lib/domain/moment";
import { regulationStatusOn } from "@/lib/domain/regulation-status";
import { addressOf } from "@/lib/schema/address";
import type { CollectionName } from "@/lib/schema/collection-names";
import type { Entry } from "../records";

/** What a record is, by the keys of its collection's identity fields; references are addresses. */
export type Identity = Readonly<Record<string, unknown>>;

const addresses = (collection: CollectionName, slugs: readonly string[] | undefined) =>
  slugs?.map((slug) => addressOf(collection, slug));

/** A regulation with where it stood on the day and the nearest step ahead that was known then. */
export function regulationIdentity({ record }: Entry<"regulations">, moment: Moment): Identity {
  const { kind, jurisdiction, issuers, topics } = record;
  const { state, since, past, next } = regulationStatusOn(record, moment.read);
  return {
    status: state,
    statusSince: since?.date,
    nextStep: next?.stage,
    nextDate: next?.date,
    kind,
    jurisdiction,
    issuers: addresses("authorities", issuers),
    firstPublic: past[0]?.date,
    topics,
  };
}

/** An export rule with whether it was in force on the day. */
export function exportRuleIdentity({ record }: Entry<"export-rules">, moment: Moment): Identity {
  const { kind, country, issuer, namedChips, namedCompanies } = record;
  return {
    state: exportRuleStateOn(record, moment),
    kind,
    issuer: addresses("authorities", issuer === undefined ? undefined : [issuer]),
    country,
    namedChips: addresses("chips", namedChips),
    namedCompanies: addresses("companies", namedCompanies),
  };
}

/** A claim with its verdict on the day. */
export function claimIdentity({ record }: Entry<"claims">, moment: Moment): Identity {
  const { claimant, claimantName, date, statement, metric, subjects } = record;
  const { verdict, decidedBy, evidence } = standingOn(record, moment.read);
  return {
    claimant: claimant ?? claimantName,
    date,
    verdict,
    decided: decidedBy?.date,
    statement: statement.text,
    metric,
    subjects,
    evidence: evidence.length,
  };
}
