import { z } from "zod";
import { Day, PartialDate } from "@/lib/schema/partial-date";
import { addressForm, collectionNames } from "@/lib/schema/slug";
import { PlainText } from "@/lib/schema/text";
import { WholeCount } from "@/lib/schema/values";

/** What a release changed in one collection, in numbers. */
export const CollectionChange = z.strictObject({
  collection: z.enum(collectionNames),
  /** Records after the release, and how many of them are new; records that are gone. */
  records: WholeCount,
  added: WholeCount,
  removed: WholeCount,
  /** Records that stood before and whose names, texts, dates or references changed. */
  revised: WholeCount,
  /** Rows of files that hold many: new, gone, changed. */
  rowsAdded: WholeCount,
  rowsRemoved: WholeCount,
  rowsChanged: WholeCount,
  /** Facts of records that stood before: new, gone, told more exactly, with another value, sourced for the first time. */
  factsAdded: WholeCount,
  factsRemoved: WholeCount,
  factsRefined: WholeCount,
  factsCorrected: WholeCount,
  factsSourced: WholeCount,
});
export type CollectionChange = z.infer<typeof CollectionChange>;

/** A fact whose value was another before the release. */
export const Correction = z.strictObject({
  /** Need not exist any more: a later release may have renamed or removed it. */
  record: addressForm(...collectionNames),
  field: PlainText,
  /** The day from which the corrected value holds, where the fact has several. */
  since: PartialDate.optional(),
  before: PlainText,
  after: PlainText,
  /** Why, where it is not plain from the sources. */
  reason: PlainText.optional(),
});
export type Correction = z.infer<typeof Correction>;

/** One release of the data: what it added and corrected against the one before. */
export const Release = z.strictObject({
  $schema: z.string().optional(),
  date: Day,
  /** Counts releases from 1. */
  number: WholeCount,
  summary: PlainText,
  collections: z.array(CollectionChange),
  corrections: z.array(Correction),
});
export type Release = z.infer<typeof Release>;
