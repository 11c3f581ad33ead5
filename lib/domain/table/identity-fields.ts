import type { FieldFormat, FieldMeta } from "@/lib/schema/meta";
import type { CollectionName } from "@/lib/schema/slug";

/** Collections whose files hold rows; their tables are of these. */
export const rowCollections = ["results", "filings"] as const satisfies readonly CollectionName[];
export type RowCollection = (typeof rowCollections)[number];

/** Collections that have a table: of all their records, or of the rows in their files. */
export const tableCollections = [
  "companies",
  "models",
  "chips",
  "regulations",
  "export-rules",
  "claims",
  "authorities",
  "benchmarks",
  "compute-projects",
  "events",
  "sources",
  ...rowCollections,
] as const satisfies readonly CollectionName[];
export type TableCollection = (typeof tableCollections)[number];
/** Collections with a table of their records. */
export type RecordTableCollection = Exclude<TableCollection, RowCollection>;

/** Whether the table of a collection is of the rows in its files. */
export function isRowCollection(name: string): name is RowCollection {
  return (rowCollections as readonly string[]).includes(name);
}

/** Whether a name is that of a collection with a table. */
export function isTableCollection(name: string): name is TableCollection {
  return (tableCollections as readonly string[]).includes(name);
}

const field = (label: string, format: FieldFormat, description: string): FieldMeta => ({
  label,
  format,
  description,
  group: "Identity",
});

const country = field("Country", "text", "Country of the maker.");

/** The columns of a table that are not fact fields: what a record is, and counts of what belongs to it on the day. */
export const identityFields: Readonly<Record<TableCollection, Readonly<Record<string, FieldMeta>>>> = {
  companies: {
    segment: field("Segment", "choice", "Its place in the landscape."),
    kind: field("Kind", "choice", "Company, institute, university or investor."),
    country: field("Country", "text", "Country of the head office."),
    models: field("Models", "count", "Models on record that it developed, alone or with others."),
    chips: field("Chips", "count", "Chips and systems on record that it designed."),
  },
  models: {
    developer: field("Developer", "reference", "Who trained it."),
    coDevelopers: field("With", "reference", "Who developed it together with the first."),
    country,
    category: field("Category", "choice", "What kind of model it is."),
    family: field("Family", "text", "The series it belongs to."),
    baseModel: field("Base model", "reference", "The model it was made from."),
    scores: field("Scores", "count", "Benchmark scores on record."),
  },
  chips: {
    vendor: field("Vendor", "reference", "Who designed it."),
    country,
    kind: field("Kind", "choice", "GPU, NPU, CPU, system on chip, or a system of chips."),
    variantOf: field("Variant of", "reference", "The chip it was derived from."),
    accelerator: field("Built from", "reference", "For a system: the chip it is built from."),
  },
  regulations: {
    status: field("Status", "choice", "Where it stood on the day shown."),
    statusSince: field("Status since", "date", "When it came to stand there."),
    nextStep: field("Next step", "choice", "The nearest step ahead that was known on the day shown."),
    nextDate: field("Next step on", "date", "When that step is due."),
    kind: field("Kind", "choice", "Law, rule, standard, policy and so on."),
    jurisdiction: field("Jurisdiction", "choice", "Where it applies."),
    issuers: field("Issued by", "reference", "The bodies that issue or drafted it."),
    firstPublic: field("First public", "date", "The earliest step on record."),
    topics: field("Topics", "list", "What it is about."),
  },
  "export-rules": {
    state: field("State", "choice", "Whether it was in force on the day shown."),
    kind: field("Kind", "choice", "Control, list, licence policy, tariff and so on."),
    issuer: field("Issuer", "reference", "The authority behind it."),
    country: field("Country", "text", "Country whose rule it is."),
    namedChips: field("Chips named", "reference", "Chips that it names."),
    namedCompanies: field("Companies named", "reference", "Companies that it names."),
  },
  claims: {
    claimant: field("Claimed by", "reference", "Who made the claim."),
    date: field("Date", "date", "When it was made."),
    verdict: field("Verdict", "choice", "What was known of it on the day shown."),
    decided: field("Verdict since", "date", "Date of the finding that gave the verdict."),
    statement: field("Statement", "text", "What was claimed."),
    metric: field("Measure", "text", "What the claim counts or compares."),
    subjects: field("About", "reference", "The records it is about."),
    evidence: field("Findings", "count", "Dated findings on record by the day shown."),
  },
  authorities: {
    kind: field("Kind", "choice", "Ministry, regulator, court and so on."),
    country: field("Country", "text", "Country it belongs to."),
    regulations: field("Regulations", "count", "Regulations on record that it issued or drafted."),
    rules: field("Export rules", "count", "Export rules on record that it issued."),
  },
  benchmarks: {
    unit: field("Unit", "text", "The unit of its scores."),
    better: field("Better", "choice", "Whether a higher or a lower score is better."),
    scores: field("Scores", "count", "Scores on record by the day shown."),
    models: field("Models", "count", "Models with a score on record."),
  },
  "compute-projects": {
    kind: field("Kind", "choice", "Programme, hub, cluster, data centre or national total."),
    operators: field("Operators", "reference", "Who runs it."),
    place: field("Place", "text", "Where it stands."),
    province: field("Province", "text", "Province or municipality."),
    partOf: field("Part of", "reference", "The programme or hub it belongs to."),
  },
  events: {
    date: field("Date", "date", "When it happened."),
    category: field("Category", "choice", "What kind of event it was."),
    importance: field("Weight", "choice", "Notable, important or a milestone."),
    subjects: field("About", "reference", "The records it is about."),
    text: field("What happened", "text", "The event in a sentence or two."),
  },
  sources: {
    publisher: field("Publisher", "text", "Who published it."),
    kind: field("Kind", "choice", "Who speaks: a public body, the party itself, a paper, the press."),
    language: field("Language", "choice", "Language it is written in."),
    published: field("Published", "date", "When it appeared."),
    references: field(
      "Cited by",
      "count",
      "Records that cite it, among those that existed on the day shown.",
    ),
    author: field("Author", "text", "Who wrote it, where it is signed."),
    seen: field("Read", "choice", "Whether it was opened at its address or read in a quotation."),
    url: field("Address", "url", "Where it stands."),
  },
  results: {
    benchmark: field("Benchmark", "reference", "The test it was scored on."),
    score: field("Score", "number", "The score, in the unit of its benchmark."),
    unit: field("Unit", "text", "The unit of the score."),
    reportedBy: field("Reported by", "choice", "Its developer, or a third party."),
    by: field("Measured by", "reference", "Who measured it."),
    setting: field("Setting", "text", "How it was tested. Scores of different settings are different tests."),
    variant: field("Variant", "text", "Which variant of the model was scored."),
    date: field("Date", "date", "When the score was published."),
    developer: field("Developer", "reference", "Who trained the model."),
  },
  filings: {
    operator: field("Operator", "text", "Who runs it, as listed."),
    kind: field("Kind", "choice", "Filed with the regulator, or registered in a province."),
    province: field("Province", "text", "The office that lists it."),
    date: field("Date", "date", "The day that the list gives for it."),
    list: field("List", "reference", "The published list that names it."),
    announced: field("List announced", "date", "When its list was made public."),
    company: field("Company", "reference", "The operator's record, only where it is certainly this company."),
    model: field("Model", "reference", "The model that the list names for it, where it has a record."),
    number: field("Number", "text", "The number on the list."),
    note: field("Note", "text", "What the list says beside."),
  },
};
