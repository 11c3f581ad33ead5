import { valueOn } from "@/lib/domain/as-of";
import type { Moment } from "@/lib/domain/moment";
import type { GroupedRegulation } from "@/lib/domain/regulation-groups";
import { isDraft, regulationStatusOn } from "@/lib/domain/regulation-status";
import type { textChanges } from "@/lib/records/regulation/choices";
import type { Milestone } from "@/lib/records/regulation/schema";
import { addressOf } from "@/lib/schema/address";
import type { PartialDate } from "@/lib/schema/partial-date";
import type { Part } from "../records";

type ChangeName = keyof typeof textChanges;

/** A rule as the page of rules lists it. */
export interface RuleLine extends GroupedRegulation {
  address: string;
  slug: string;
  name: string;
  nameZh: string | undefined;
  /** The bodies behind it, as addresses. */
  issuers: string[];
  documentNumber: string | undefined;
  /** The step that gave it its standing, with the sources of that step. */
  since: PartialDate | undefined;
  sources: string[];
  /** The nearest announced step ahead of the day. */
  next: Milestone | undefined;
  /** When the text first was public. */
  firstPublic: PartialDate | undefined;
  hadDraft: boolean;
  amended: boolean;
  /** How many provisions differ from the draft, by how; empty while there is no final text. */
  changes: { change: ChangeName; count: number }[];
}

/** The fields of a regulation that its line tells of. */
export const lineFields = ["kind", "jurisdiction", "issuers", "milestones", "draftChanges", "facts"] as const;

/** A regulation as of a day, in one line. */
export function ruleLine(
  { address, slug, name, nameZh, record }: Part<"regulations", (typeof lineFields)[number]>,
  moment: Moment,
): RuleLine {
  const { state, since, next, past, hadDraft, amended } = regulationStatusOn(record, moment.read);
  return {
    address,
    slug,
    name,
    nameZh,
    kind: record.kind,
    jurisdiction: record.jurisdiction,
    state,
    binding: valueOn(record.facts.binding, moment),
    documentNumber: valueOn(record.facts.documentNumber, moment),
    issuers: (record.issuers ?? []).map((issuer) => addressOf("authorities", issuer)),
    since: since?.date,
    sources: since?.sources ?? [],
    next,
    firstPublic: past[0]?.date,
    hadDraft,
    amended,
    changes: tally(isDraft(state) ? [] : (record.draftChanges ?? [])),
  };
}

function tally(changes: readonly ChangeName[]): RuleLine["changes"] {
  return [...new Set(changes)]
    .map((change) => ({ change, count: changes.filter((one) => one === change).length }))
    .sort((a, b) => b.count - a.count);
}
