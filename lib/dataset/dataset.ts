import type { Document } from "@/lib/checks/document";
import { collections, type RecordOf } from "@/lib/schema/collections";
import { type Redirect, RedirectFile } from "@/lib/schema/redirect";
import { type CollectionName, collectionNames } from "@/lib/schema/slug";

/** All records by collection and slug, in the order of their slugs, and the renamed addresses. */
export type Dataset = { [Name in CollectionName]: Map<string, RecordOf<Name>> } & { redirects: Redirect[] };

/** A document that holds no valid record, with what its schema says. */
export interface InvalidDocument {
  file: string;
  problems: string[];
}

/** A dataset, and the documents that could not become records of it. */
export interface LoadedDataset {
  dataset: Dataset;
  invalid: InvalidDocument[];
}

/** A dataset without any record. */
export function emptyDataset(): Dataset {
  const maps = Object.fromEntries(collectionNames.map((name) => [name, new Map()]));
  return { ...maps, redirects: [] } as unknown as Dataset;
}

/** Makes typed records of documents. Documents that do not fit their schema are listed and left out. */
export function datasetOf(documents: readonly Document[]): LoadedDataset {
  const dataset = emptyDataset();
  const invalid: InvalidDocument[] = [];
  for (const document of documents) {
    const problems = addDocument(dataset, document);
    if (problems.length > 0) invalid.push({ file: document.file, problems });
  }
  return { dataset, invalid };
}

/** Adds a document's record; returns what is wrong with it, or nothing. */
function addDocument(dataset: Dataset, document: Document): string[] {
  if (document.faults.length > 0) return document.faults.map((fault) => fault.problem);
  if (document.collection === "redirects") {
    const read = RedirectFile.safeParse(document.value);
    if (read.success) dataset.redirects.push(...read.data.rows);
    return problemsOf(read);
  }
  const read = collections[document.collection].schema.safeParse(document.value);
  if (read.success) (dataset[document.collection] as Map<string, unknown>).set(document.slug, read.data);
  return problemsOf(read);
}

interface ParseOutcome {
  error?: { issues: readonly { path: readonly PropertyKey[]; message: string }[] };
}

const problemsOf = (read: ParseOutcome) =>
  (read.error?.issues ?? []).map((issue) => [issue.path.map(String).join("."), issue.message].filter(Boolean).join(": "));
