import { z } from "zod";
import { field } from "./field";
import { PartialDate } from "./partial-date";
import { refTo } from "./slug";

const controlCharacters = /\p{Cc}/u;
const markup = /<\/?[a-z!][^>]*>/i;
const bidiOverrides = /[\u202A-\u202E\u2066-\u2069]/;

/** One line of plain text: no HTML, no control or direction-override characters, no blank ends. */
export const PlainText = z
  .string()
  .min(1, "write at least one character, or leave the field out")
  .max(2000, "keep a text under 2,000 characters")
  .refine((text) => text === text.trim(), "remove the blanks at the ends")
  .refine(
    (text) => !controlCharacters.test(text),
    "remove the control characters (tabs and line breaks included)",
  )
  .refine((text) => !bidiOverrides.test(text), "remove the characters that turn the writing direction")
  .refine((text) => !markup.test(text), "write plain text: HTML is not rendered");

/** A public web address: http or https, without credentials. */
export const WebAddress = z
  .url({ protocol: /^https?$/, hostname: z.regexes.domain, error: "write a full http(s) address" })
  .meta({ format: "url", inWords: "web address" });

/** Slugs of the sources that carry a statement; `[]` says openly that it is unsourced. */
export const Sources = z.array(refTo("sources"));

/** A sourced text; `since` dates what it speaks of, so that a page of an earlier day leaves it out. */
export const SourcedText = z.strictObject({
  text: field(PlainText, { label: "Text", description: "The text, in our own words." }),
  since: field(PartialDate, {
    label: "Since",
    description:
      "The date from which the text is true; without it, it is shown from the record's first day on.",
  }).optional(),
  sources: field(Sources, { label: "Sources", description: "Slugs of the sources that carry the text." }),
});
export type SourcedText = z.infer<typeof SourcedText>;

/** One sourced text, or several in the order in which they became true. */
export const DatedText = z.union([SourcedText, z.array(SourcedText).min(1)]);
export type DatedText = z.infer<typeof DatedText>;
