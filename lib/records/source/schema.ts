import { z } from "zod";
import { choice, field } from "@/lib/schema/field";
import { Day, PartialDate } from "@/lib/schema/partial-date";
import { $schema, note } from "@/lib/schema/record";
import { PlainText, WebAddress } from "@/lib/schema/text";
import { authorships, readings, sourceKinds } from "./choices";

/** A page or document that carries facts. One address is one source. */
export const Source = z.strictObject({
  $schema,
  title: field(PlainText, { label: "Title", description: "The title as printed, in its own language." }),
  titleEn: field(PlainText, {
    label: "English title",
    description: "The title in English, where it is in another language.",
  }).optional(),
  publisher: field(PlainText, { label: "Publisher", description: "Who published it." }),
  author: field(PlainText, { label: "Author", description: "Who wrote it, where it is signed." }).optional(),
  url: field(WebAddress, { label: "Address", description: "Where it stands." }),
  published: field(PartialDate, { label: "Published", description: "When it appeared." }).optional(),
  kind: choice(sourceKinds, {
    label: "Kind",
    description: "Who speaks: a public body, the party itself, a paper, the press.",
  }),
  language: field(z.string().regex(/^[a-z]{2}$/, "write the ISO 639-1 code, such as `en` or `zh`"), {
    label: "Language",
    description: "Language it is written in.",
    format: "language",
  }),
  written: choice(authorships, {
    label: "Written by",
    description: "Only where a language model or an unattended pipeline wrote it.",
  }).optional(),
  seen: field(z.enum(["copy", "quoted"]), {
    label: "Read",
    description: "Only where it was not opened at its address: in a full copy of it, or in a quotation.",
    format: "choice",
    options: readings,
  }).optional(),
  seenVia: field(PlainText, {
    label: "Read in",
    description: "Where a copied or quoted source was really read.",
  }).optional(),
  accessed: field(Day, {
    label: "Last read",
    description: "The day on which it was last opened.",
  }).optional(),
  archivedUrl: field(WebAddress, {
    label: "Archived copy",
    description: "A copy that stays, such as one of the Internet Archive.",
  }).optional(),
  note,
});
export type Source = z.infer<typeof Source>;
