import { z } from "zod";
import { Day, PartialDate } from "@/lib/schema/partial-date";
import { PlainText, WebAddress } from "@/lib/schema/text";

/** Who speaks: a public body, the party itself, a paper, a newspaper, a research institute, a commentator, a data set. */
export const SourceKind = z.enum([
  "official",
  "company",
  "paper",
  "press",
  "research",
  "analysis",
  "dataset",
]);
export type SourceKind = z.infer<typeof SourceKind>;

/** A page or document that carries facts. One address is one source. */
export const Source = z.strictObject({
  $schema: z.string().optional(),
  title: PlainText,
  titleEn: PlainText.optional(),
  publisher: PlainText,
  author: PlainText.optional(),
  url: WebAddress,
  published: PartialDate.optional(),
  kind: SourceKind,
  language: z.string().regex(/^[a-z]{2}$/, "write the ISO 639-1 code, such as `en` or `zh`"),
  /** `quoted`: read in an index or quotation, not opened at its address. */
  seen: z.literal("quoted").optional(),
  /** Where a quoted source was really read. */
  seenVia: PlainText.optional(),
  accessed: Day.optional(),
  archivedUrl: WebAddress.optional(),
  note: PlainText.optional(),
});
export type Source = z.infer<typeof Source>;
