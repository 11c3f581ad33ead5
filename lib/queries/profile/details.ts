import type { FactView } from "@/lib/domain/as-of";
import type { ClaimStanding } from "@/lib/domain/claim-verdict";
import type { Classification } from "@/lib/domain/export-control";
import type { RegulationStatus } from "@/lib/domain/regulation-status";
import type { SourceView } from "@/lib/domain/source-numbers";
import type { Authority } from "@/lib/records/authority/schema";
import type { Benchmark } from "@/lib/records/benchmark/schema";
import type { Chip, StatusStep } from "@/lib/records/chip/schema";
import type { Claim } from "@/lib/records/claim/schema";
import type { Company } from "@/lib/records/company/schema";
import type { ComputeProject } from "@/lib/records/compute-project/schema";
import type { TimelineEvent } from "@/lib/records/event/schema";
import type { ExportRule } from "@/lib/records/export-rule/schema";
import type { Model } from "@/lib/records/model/schema";
import type { RegulationState } from "@/lib/records/regulation/choices";
import type { DraftDifference, Provision, Regulation } from "@/lib/records/regulation/schema";
import type { FactKey } from "@/lib/schema/fields";
import type { PartialDate } from "@/lib/schema/partial-date";
import type { ProfileCollection } from "@/lib/schema/slug";
import type { ResultRow } from "../result-rows";
import type { FactRow, FilingRow, Named } from "./view";

export interface ModelRow extends FactRow<FactKey<Model>> {
  category: Model["category"];
}

/** What is said of all of a company's models at once. */
export interface ModelSummary {
  count: number;
  withWeights: number;
  first?: { name: string; date: PartialDate };
  /** The largest whose size was stated; estimates of others do not count. */
  largest?: { name: string; parameters: FactView };
}

export interface RegulationRow extends Named {
  kind: Regulation["kind"];
  state: RegulationState;
  since?: PartialDate | undefined;
}

export interface RuleRow extends FactRow {
  kind: ExportRule["kind"];
}

export interface CompanyDetails extends Pick<Company, "kind" | "segment" | "country"> {
  /** The newest of its models; `modelSummary` counts all. */
  models: ModelRow[];
  modelSummary: ModelSummary;
  chips: FactRow[];
  projects: FactRow[];
  filings: FilingRow[];
  /** Rules, standards and declarations that it takes part in. */
  memberOf: RegulationRow[];
  /** Export rules and lists that name it. */
  namedIn: RuleRow[];
}

export interface AuthorityDetails extends Pick<Authority, "kind" | "country"> {
  regulations: RegulationRow[];
  exportRules: RuleRow[];
}

export interface ModelDetails
  extends Pick<Model, "developer" | "coDevelopers" | "family" | "category" | "baseModel"> {
  /** Models made from this one; `relatives` are the others of its family. */
  derived: ModelRow[];
  relatives: ModelRow[];
  relativeCount: number;
  results: ResultRow[];
  filings: FilingRow[];
}

/** A chip's class under one rule, with the rule's name. */
export interface ChipClass {
  rule: Named;
  classification: Classification;
}

export interface ChipDetails extends Pick<Chip, "vendor" | "kind" | "variantOf" | "accelerator"> {
  variants: FactRow[];
  /** Systems built from it. */
  systems: FactRow[];
  steps: StatusStep[];
  classes: ChipClass[];
  namedIn: RuleRow[];
}

export interface RegulationDetails
  extends Pick<Regulation, "kind" | "jurisdiction" | "issuers" | "topics" | "members" | "related"> {
  status: RegulationStatus;
  provisions: Provision[];
  differences: DraftDifference[];
}

export interface ExportRuleDetails
  extends Pick<
    ExportRule,
    | "kind"
    | "issuer"
    | "country"
    | "namedChips"
    | "namedCompanies"
    | "supersedes"
    | "thresholds"
    | "licenceExceptions"
  > {
  supersededBy: string[];
  isInForce: boolean;
}

export interface ClaimDetails
  extends Pick<
    Claim,
    | "claimant"
    | "claimantName"
    | "subjects"
    | "date"
    | "statement"
    | "metric"
    | "value"
    | "unit"
    | "comparedWith"
    | "note"
  > {
  standing: ClaimStanding;
}

export interface BenchmarkDetails extends Pick<Benchmark, "unit" | "range" | "higherIsBetter"> {
  results: ResultRow[];
}

export interface ComputeProjectDetails
  extends Pick<ComputeProject, "kind" | "partOf" | "operators" | "place" | "province"> {
  parts: FactRow[];
}

export type EventDetails = Pick<
  TimelineEvent,
  "date" | "category" | "importance" | "text" | "subjects" | "sources" | "note"
>;

export interface SourceDetails {
  source: SourceView;
  /** The records that cite it, by collection. */
  citedBy: { collection: ProfileCollection; records: Named[] }[];
}
