import { z } from "zod";
import { field } from "./field";
import { PartialDate } from "./partial-date";
import { DatedText, PlainText, Sources } from "./text";

/** The address of the JSON Schema, by which an editor completes keys. */
export const $schema = field(z.string(), {
  label: "Schema",
  description: "Where the JSON Schema of this file lies, from the file: `../schema/model.schema.json`.",
}).optional();

/** The sources of whatever it stands beside. */
export const sources = field(Sources, {
  label: "Sources",
  description: "Slugs of the sources in which it was seen; `[]` says openly that it is unsourced.",
});

/** What a reader has to know beside a value. */
export const note = field(PlainText, {
  label: "Note",
  description: "What a reader has to know to take it rightly, in a sentence.",
}).optional();

/** Names that every record shares: the English name the field uses, the Chinese one, and spellings to be found by. */
export const naming = {
  $schema,
  name: field(PlainText, {
    label: "Name",
    description: "The English name the field uses, or the title.",
  }),
  nameZh: field(PlainText, {
    label: "Chinese name",
    description: "The Chinese name, in simplified characters.",
  }).optional(),
  aliases: field(z.array(PlainText).min(1), {
    label: "Aliases",
    description: "Other spellings, former names and common misspellings, so that search finds them.",
  }).optional(),
  laterNames: field(
    z
      .array(
        z.strictObject({
          name: field(PlainText, { label: "Name", description: "The name as it became known." }),
          since: field(PartialDate, {
            label: "Since",
            description: "The date from which it holds; no page of an earlier day shows it.",
          }),
        }),
      )
      .min(1),
    { label: "Later names", description: "Names taken later, each with the date from which it holds." },
  ).optional(),
};

/** What the thing is and why it matters here. */
export const summary = {
  summary: field(DatedText, {
    label: "Summary",
    description:
      "What it is and why it matters here, in two or three neutral sentences; several with `since` where that changed.",
  }).optional(),
};
