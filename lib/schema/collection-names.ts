// Apart from the schemas, so that a page in the browser can know the collections without carrying zod.

/** What everybody needs to know of a collection; all else is declared in its folder of `lib/records`. */
export interface CollectionTraits {
  singular: string;
  plural: string;
  /** The section of the header that its pages belong to, where it has pages. */
  section?: string;
  /** Whether each record has a page at `/<collection>/<slug>`. */
  hasPage: boolean;
  /** Whether there is a table at `/<collection>`. */
  hasTable: boolean;
  /** Whether its table is of the rows in its files, not of its records. */
  hasRows: boolean;
  /** Whether events, relations and statements may be about its records. */
  isSubject?: true;
  /** Whether its records are compared side by side. */
  isCompared?: true;
  /** Whether a page of a past day says how many of its records existed then. */
  isCounted?: true;
  /** Whether the newest date of its records tells how far it was researched. */
  isDated?: true;
}

const page = { hasPage: true, hasTable: true, hasRows: false } as const;
const hidden = { hasPage: false, hasTable: false, hasRows: false } as const;
const rows = { hasTable: true, hasRows: true } as const;
const subject = { ...page, isSubject: true } as const;
const dated = { isDated: true } as const;
const compared = { isCompared: true, isCounted: true } as const;

/** The folders under `data/` whose records can be referred to, in the order in which they are listed. */
export const collectionTraits = {
  companies: { singular: "company", plural: "companies", section: "Companies", ...subject, ...compared },
  authorities: { singular: "authority", plural: "authorities", section: "Companies", ...subject },
  models: { singular: "model", plural: "models", section: "Models", ...subject, ...dated, ...compared },
  chips: { singular: "chip", plural: "chips", section: "Chips", ...subject, ...dated, ...compared },
  regulations: { singular: "regulation", plural: "regulations", section: "Rules", ...subject, ...dated },
  "export-rules": { singular: "export rule", plural: "export rules", section: "Rules", ...subject, ...dated },
  events: { singular: "event", plural: "events", section: "Timeline", ...page, ...dated, isCounted: true },
  relations: { singular: "relation", plural: "relations", ...hidden, ...dated },
  claims: { singular: "claim", plural: "claims", section: "Claims", ...page, ...dated },
  benchmarks: { singular: "benchmark", plural: "benchmarks", section: "Models", ...subject },
  results: { singular: "result file", plural: "results", section: "Models", hasPage: false, ...rows },
  filings: {
    singular: "filing list",
    plural: "filings",
    section: "Models",
    hasPage: true,
    ...rows,
    ...dated,
  },
  "compute-projects": {
    singular: "compute project",
    plural: "compute projects",
    section: "Chips",
    ...subject,
    ...dated,
  },
  statements: { singular: "survey", plural: "statements", ...hidden },
  sources: { singular: "source", plural: "sources", section: "Data", ...page, ...dated },
} as const satisfies Readonly<Record<string, CollectionTraits>>;

type Traits = typeof collectionTraits;
export type CollectionName = keyof Traits;
type Trait = "hasPage" | "hasTable" | "hasRows" | "isSubject" | "isCompared" | "isCounted" | "isDated";
type With<Wanted extends Trait> = {
  [Name in CollectionName]: Traits[Name] extends Readonly<Record<Wanted, true>> ? Name : never;
}[CollectionName];

export const collectionNames = Object.keys(collectionTraits) as CollectionName[];

/** Whether a text names a collection. */
export function isCollectionName(text: string): text is CollectionName {
  return Object.hasOwn(collectionTraits, text);
}

/** Whether a text names a collection with a trait. */
const has =
  <Wanted extends Trait>(trait: Wanted) =>
  (name: string): name is With<Wanted> =>
    isCollectionName(name) && (collectionTraits[name] as CollectionTraits)[trait] === true;

/** Collections whose records have a page of their own. */
export const hasProfile = has("hasPage");
export const profileCollections = collectionNames.filter(hasProfile);
export type ProfileCollection = With<"hasPage">;

/** Collections that have a table: of all their records, or of the rows in their files. */
export const isTableCollection = has("hasTable");
export const tableCollections = collectionNames.filter(isTableCollection);
export type TableCollection = With<"hasTable">;

/** Collections whose table is of the rows in their files. */
export const isRowCollection = has("hasRows");
export type RowCollection = With<"hasRows">;

/** Collections whose records stand in a table and have a page each; all others are read row by row. */
export type RecordTableCollection = Exclude<TableCollection, RowCollection>;
export type ListCollection = Exclude<CollectionName, RecordTableCollection>;

/** Whether a name is that of a collection that is read row by row: ties, and files that hold many rows. */
export function isListCollection(name: string): name is ListCollection {
  return isCollectionName(name) && (isRowCollection(name) || !isTableCollection(name));
}
export const listCollections = collectionNames.filter(isListCollection);

export const recordTableCollections = tableCollections.filter((name) => !isRowCollection(name));

/** Collections whose records are compared side by side. */
export const isCompared = has("isCompared");
export const comparedCollections = collectionNames.filter(isCompared);
export type ComparedCollection = With<"isCompared">;

export const subjectCollections = collectionNames.filter(has("isSubject"));
export const countedCollections = collectionNames.filter(has("isCounted"));
export const datedCollections = collectionNames.filter(has("isDated"));
