import { z } from "zod";
import { PartialDate } from "./partial-date";
import { DatedText, PlainText } from "./text";

/** Names that every record shares: the English name the field uses, the Chinese one, and spellings to be found by. */
export const naming = {
  $schema: z.string().optional(),
  name: PlainText,
  nameZh: PlainText.optional(),
  /** Other spellings, former names, common misspellings. */
  aliases: z.array(PlainText).min(1).optional(),
  /** Names that it took or became known by only later; no page of an earlier day shows them. */
  laterNames: z
    .array(z.strictObject({ name: PlainText, since: PartialDate }))
    .min(1)
    .optional(),
};

/** What the thing is and why it matters here, in two or three neutral sentences. */
export const summary = { summary: DatedText.optional() };
