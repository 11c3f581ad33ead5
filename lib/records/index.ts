import type { z } from "zod";
import { type CollectionName, type CollectionTraits, collectionTraits } from "@/lib/schema/collection-names";
import { authorityDisplay } from "./authority/display";
import { Authority } from "./authority/schema";
import { benchmarkDisplay } from "./benchmark/display";
import { Benchmark } from "./benchmark/schema";
import { chipDisplay } from "./chip/display";
import { Chip } from "./chip/schema";
import { claimDisplay } from "./claim/display";
import { Claim } from "./claim/schema";
import { companyDisplay } from "./company/display";
import { Company } from "./company/schema";
import { computeProjectDisplay } from "./compute-project/display";
import { ComputeProject } from "./compute-project/schema";
import { eventDisplay } from "./event/display";
import { TimelineEvent } from "./event/schema";
import { exportRuleDisplay } from "./export-rule/display";
import { ExportRule } from "./export-rule/schema";
import { filingDisplay } from "./filing/display";
import { FilingList } from "./filing/schema";
import { modelDisplay } from "./model/display";
import { Model } from "./model/schema";
import { regulationDisplay } from "./regulation/display";
import { Regulation } from "./regulation/schema";
import { relationDisplay } from "./relation/display";
import { Relation } from "./relation/schema";
import { resultDisplay } from "./result/display";
import { ResultFile } from "./result/schema";
import { sourceDisplay } from "./source/display";
import { Source } from "./source/schema";
import { statementDisplay } from "./statement/display";
import { StatementFile } from "./statement/schema";

/** A folder of `data/`: what its records hold, and how the site shows them. */
interface CollectionDefinition<Schema extends z.ZodType = z.ZodType> extends CollectionTraits {
  schema: Schema;
  /** Name of the JSON Schema file in `data/schema`, without its ending; also the folder of its declarations. */
  schemaFile: string;
  display: { begins: readonly string[] };
}

/** Every collection of records; all tools and pages walk this list. */
export const collections = {
  companies: {
    ...collectionTraits.companies,
    schemaFile: "company",
    schema: Company,
    display: companyDisplay,
  },
  authorities: {
    ...collectionTraits.authorities,
    schemaFile: "authority",
    schema: Authority,
    display: authorityDisplay,
  },
  models: { ...collectionTraits.models, schemaFile: "model", schema: Model, display: modelDisplay },
  chips: { ...collectionTraits.chips, schemaFile: "chip", schema: Chip, display: chipDisplay },
  regulations: {
    ...collectionTraits.regulations,
    schemaFile: "regulation",
    schema: Regulation,
    display: regulationDisplay,
  },
  "export-rules": {
    ...collectionTraits["export-rules"],
    schemaFile: "export-rule",
    schema: ExportRule,
    display: exportRuleDisplay,
  },
  events: { ...collectionTraits.events, schemaFile: "event", schema: TimelineEvent, display: eventDisplay },
  relations: {
    ...collectionTraits.relations,
    schemaFile: "relation",
    schema: Relation,
    display: relationDisplay,
  },
  claims: { ...collectionTraits.claims, schemaFile: "claim", schema: Claim, display: claimDisplay },
  benchmarks: {
    ...collectionTraits.benchmarks,
    schemaFile: "benchmark",
    schema: Benchmark,
    display: benchmarkDisplay,
  },
  results: { ...collectionTraits.results, schemaFile: "result", schema: ResultFile, display: resultDisplay },
  filings: { ...collectionTraits.filings, schemaFile: "filing", schema: FilingList, display: filingDisplay },
  "compute-projects": {
    ...collectionTraits["compute-projects"],
    schemaFile: "compute-project",
    schema: ComputeProject,
    display: computeProjectDisplay,
  },
  statements: {
    ...collectionTraits.statements,
    schemaFile: "statement",
    schema: StatementFile,
    display: statementDisplay,
  },
  sources: { ...collectionTraits.sources, schemaFile: "source", schema: Source, display: sourceDisplay },
} satisfies Record<CollectionName, CollectionDefinition>;

/** The parsed form of a record of a collection. */
export type RecordOf<Name extends CollectionName> = z.infer<(typeof collections)[Name]["schema"]>;
