import type { z } from "zod";
import type { CollectionName } from "@/lib/schema/slug";
import { Authority } from "./authority/schema";
import { Benchmark } from "./benchmark/schema";
import { Chip } from "./chip/schema";
import { Claim } from "./claim/schema";
import { Company } from "./company/schema";
import { ComputeProject } from "./compute-project/schema";
import { TimelineEvent } from "./event/schema";
import { ExportRule } from "./export-rule/schema";
import { FilingList } from "./filing/schema";
import { Model } from "./model/schema";
import { Regulation } from "./regulation/schema";
import { Relation } from "./relation/schema";
import { ResultFile } from "./result/schema";
import { Source } from "./source/schema";
import { StatementFile } from "./statement/schema";

/** A folder of `data/`: its schema and the words the site uses for it. */
export interface CollectionDefinition<Schema extends z.ZodType = z.ZodType> {
  schema: Schema;
  /** Name of the JSON Schema file in `data/schema`, without its ending. */
  schemaFile: string;
  singular: string;
  plural: string;
}

const define = <Schema extends z.ZodType>(
  schema: Schema,
  schemaFile: string,
  singular: string,
  plural: string,
) => ({
  schema,
  schemaFile,
  singular,
  plural,
});

/** Every collection of records; all tools and pages walk this list. */
export const collections = {
  companies: define(Company, "company", "company", "companies"),
  authorities: define(Authority, "authority", "authority", "authorities"),
  models: define(Model, "model", "model", "models"),
  chips: define(Chip, "chip", "chip", "chips"),
  regulations: define(Regulation, "regulation", "regulation", "regulations"),
  "export-rules": define(ExportRule, "export-rule", "export rule", "export rules"),
  events: define(TimelineEvent, "event", "event", "events"),
  relations: define(Relation, "relation", "relation", "relations"),
  claims: define(Claim, "claim", "claim", "claims"),
  benchmarks: define(Benchmark, "benchmark", "benchmark", "benchmarks"),
  results: define(ResultFile, "result", "result file", "results"),
  filings: define(FilingList, "filing", "filing list", "filings"),
  "compute-projects": define(ComputeProject, "compute-project", "compute project", "compute projects"),
  statements: define(StatementFile, "statement", "survey", "statements"),
  sources: define(Source, "source", "source", "sources"),
} satisfies Record<CollectionName, CollectionDefinition>;

/** The parsed form of a record of a collection. */
export type RecordOf<Name extends CollectionName> = z.infer<(typeof collections)[Name]["schema"]>;
