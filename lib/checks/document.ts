import type { z } from "zod";
import { collections } from "@/lib/records";
import { type SideFileName, sideFiles } from "@/lib/records/side-files";
import type { CollectionName } from "@/lib/schema/collection-names";
import type { JsonPath } from "@/lib/schema/walk";

/** A place in a file, counted from 1 as editors do. */
export interface Position {
  line: number;
  column: number;
}

/** A data file as read, before it is trusted; `lib/dataset` makes these and the rules judge them. */
export interface Document {
  /** Path from the repository's root, as in `data/models/qwen-7b.json`. */
  file: string;
  /** The folder it lies in. */
  collection: CollectionName | SideFileName;
  /** The file's name without `.json`. */
  slug: string;
  /** The file's text, or undefined where it could not be read as text. */
  text: string | undefined;
  /** The parsed JSON, or undefined where it could not be parsed. */
  value: unknown;
  /** What kept it from being read or parsed; the rules add to these. */
  faults: readonly DocumentFault[];
  /** Keys that stand a second time in their object, at the path of that object. */
  duplicateKeys: readonly { path: JsonPath; key: string }[];
  /** Where the value at a path begins (or its key, with `key`); the nearest parent where the path is not there. A doubled key: its last. */
  locate(path: JsonPath, part?: "key" | "value"): Position;
}

/** Something wrong with a file's bytes or syntax. */
export interface DocumentFault extends Position {
  problem: string;
  tip: string;
}

/** The schema of a document's collection. */
export function schemaOf(document: Pick<Document, "collection">): z.ZodType {
  return { ...collections, ...sideFiles }[document.collection].schema;
}
