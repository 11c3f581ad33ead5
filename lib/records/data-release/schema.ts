import { z } from "zod";
import { field } from "@/lib/schema/field";
import { Day, PartialDate } from "@/lib/schema/partial-date";
import { $schema } from "@/lib/schema/record";
import { addressForm, collectionNames } from "@/lib/schema/slug";
import { PlainText } from "@/lib/schema/text";
import { WholeCount } from "@/lib/schema/values";

const count = (label: string, description: string) => field(WholeCount, { label, description });

/** What a release changed in one collection, in numbers. */
export const CollectionChange = z.strictObject({
  collection: field(z.enum(collectionNames), {
    label: "Collection",
    description: "The folder of `data/` that is counted.",
  }),
  records: count("Records", "Records after the release."),
  added: count("Added", "How many of them are new."),
  removed: count("Removed", "Records that are gone."),
  revised: count("Revised", "Records that stood before and whose names, texts, dates or references changed."),
  rowsAdded: count("Rows added", "Of files that hold many rows: new ones."),
  rowsRemoved: count("Rows removed", "Of files that hold many rows: those that are gone."),
  rowsChanged: count("Rows changed", "Of files that hold many rows: those that were changed."),
  factsAdded: count("Facts added", "New facts of records that stood before."),
  factsRemoved: count("Facts removed", "Facts that are gone from records that stood before."),
  factsRefined: count("Facts refined", "Facts told more exactly than before."),
  factsCorrected: count("Facts corrected", "Facts with another value than before."),
  factsSourced: count("Facts sourced", "Facts that were unsourced and have a source now."),
});
export type CollectionChange = z.infer<typeof CollectionChange>;

/** A fact whose value was another before the release. */
export const Correction = z.strictObject({
  record: field(addressForm(...collectionNames), {
    label: "Record",
    description: "Its address; it need not exist any more: a later release may have renamed or removed it.",
  }),
  field: field(PlainText, { label: "Field", description: "The field's name in the schema." }),
  since: field(PartialDate, {
    label: "Since",
    description: "The day from which the corrected value holds, where the fact has several.",
  }).optional(),
  before: field(PlainText, { label: "Before", description: "The value before, as text." }),
  after: field(PlainText, { label: "After", description: "The value since, as text." }),
  reason: field(PlainText, {
    label: "Reason",
    description: "Why, where it is not plain from the sources; written by hand.",
  }).optional(),
});
export type Correction = z.infer<typeof Correction>;

/** One release of the data: what it added and corrected against the one before. */
export const DataRelease = z.strictObject({
  $schema,
  date: field(Day, { label: "Date", description: "The day of the release." }),
  number: count("Number", "Counts releases from 1."),
  summary: field(PlainText, { label: "Summary", description: "What it brings, in a sentence or two." }),
  collections: field(z.array(CollectionChange), {
    label: "Collections",
    description: "What changed in each collection, in numbers.",
  }),
  corrections: field(z.array(Correction), {
    label: "Corrections",
    description: "The facts whose value was another before.",
  }),
});
export type DataRelease = z.infer<typeof DataRelease>;
