import type { RecordOf } from "@/lib/records";
import type { CollectionChange } from "@/lib/records/data-release/schema";
import { addressOf } from "@/lib/schema/address";
import type { Fact } from "@/lib/schema/fact";
import { type CollectionName, collectionNames } from "@/lib/schema/slug";
import { type FactChange, factChanges, newlySourced } from "./fact-changes";

/** The records of one state of the data. */
export type RecordSet = { [Name in CollectionName]: ReadonlyMap<string, RecordOf<Name>> };

/** A corrected fact with its record. */
export interface CorrectedFact extends FactChange {
  record: string;
  collection: CollectionName;
}

/** What one state of the data changed against an earlier one. */
interface DataChanges {
  /** Collections in which nothing changed are left out. */
  collections: CollectionChange[];
  corrected: CorrectedFact[];
}

/**
 * Compares two states of the data. `renamed` leads from old to new addresses, so that a renamed record
 * counts as the same.
 */
export function changesBetween(
  before: RecordSet,
  after: RecordSet,
  renamed: ReadonlyMap<string, string> = new Map(),
): DataChanges {
  const all = collectionNames.map((name) =>
    collectionChanges(name, renamedSlugs(name, before[name], renamed), after[name]),
  );
  return {
    collections: all.map(({ change }) => change).filter(isAnyChange),
    corrected: all.flatMap(({ corrected }) => corrected),
  };
}

type Records = ReadonlyMap<string, object>;

function renamedSlugs(name: CollectionName, records: Records, renamed: ReadonlyMap<string, string>): Records {
  const slugOf = (slug: string) => renamed.get(`${name}/${slug}`)?.split("/")[1] ?? slug;
  return new Map([...records].map(([slug, record]) => [slugOf(slug), record]));
}

function collectionChanges(collection: CollectionName, before: Records, after: Records) {
  const kept = [...after].flatMap(([slug, now]) => {
    const old = before.get(slug);
    return old === undefined ? [] : [{ slug, old, now, changes: factChanges(factsOf(old), factsOf(now)) }];
  });
  const count = (kind: FactChange["kind"]) =>
    kept.flatMap(({ changes }) => changes.filter((one) => one.kind === kind)).length;
  const rows = kept.map(({ old, now }) => rowChanges(old, now));
  const sum = (key: "added" | "removed" | "changed") => rows.reduce((total, one) => total + one[key], 0);
  const change: CollectionChange = {
    collection,
    records: after.size,
    added: after.size - kept.length,
    removed: before.size - kept.length,
    revised: kept.filter(({ old, now }) => restOf(old) !== restOf(now)).length,
    rowsAdded: sum("added") + newRows(before, after),
    rowsRemoved: sum("removed") + newRows(after, before),
    rowsChanged: sum("changed"),
    factsAdded: count("added"),
    factsRemoved: count("removed"),
    factsRefined: count("refined"),
    factsCorrected: count("corrected"),
    factsSourced: kept.reduce((total, { old, now }) => total + newlySourced(factsOf(old), factsOf(now)), 0),
  };
  const corrected = kept.flatMap(({ slug, changes }) =>
    changes
      .filter(({ kind }) => kind === "corrected")
      .map((one) => ({ ...one, record: addressOf(collection, slug), collection })),
  );
  return { change, corrected };
}

const factsOf = (record: object) =>
  "facts" in record && record.facts ? (record.facts as Record<string, Fact>) : {};

/** A record without its facts, its rows and what only names its schema. */
function restOf(record: object): string {
  const { facts: _, rows: __, $schema: ___, ...rest } = record as Record<string, unknown>;
  return JSON.stringify(rest);
}

const rowsOf = (record: object): ReadonlyMap<string, string> =>
  new Map(
    "rows" in record ? (record.rows as { key: string }[]).map((row) => [row.key, JSON.stringify(row)]) : [],
  );

function rowChanges(old: object, now: object): Record<"added" | "removed" | "changed", number> {
  const [before, after] = [rowsOf(old), rowsOf(now)];
  const kept = [...after].filter(([key]) => before.has(key));
  return {
    added: after.size - kept.length,
    removed: before.size - kept.length,
    changed: kept.filter(([key, row]) => before.get(key) !== row).length,
  };
}

/** Rows of records that only `after` has. */
function newRows(before: Records, after: Records): number {
  return [...after].reduce((sum, [slug, record]) => sum + (before.has(slug) ? 0 : rowsOf(record).size), 0);
}

function isAnyChange({ collection: _, records: __, ...counts }: CollectionChange): boolean {
  return Object.values(counts).some((count) => count > 0);
}
