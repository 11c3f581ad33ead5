import type { z } from "zod";
import { Authority } from "./authority";
import { Benchmark, ResultFile } from "./benchmark";
import { Chip } from "./chip";
import { Claim } from "./claim";
import { Company } from "./company";
import { ComputeProject } from "./compute-project";
import { TimelineEvent } from "./event";
import { ExportRule } from "./export-rule";
import { FilingList } from "./filing";
import { Model } from "./model";
import { Regulation } from "./regulation";
import { Relation } from "./relation";
import type { CollectionName } from "./slug";
import { Source } from "./source";
import { StatementFile } from "./statement";

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
