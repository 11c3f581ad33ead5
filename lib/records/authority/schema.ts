import { z } from "zod";
import { fact } from "@/lib/schema/fact";
import { PartialDate } from "@/lib/schema/partial-date";
import { naming, summary } from "@/lib/schema/record";
import { PlainText, WebAddress } from "@/lib/schema/text";

export const AuthorityKind = z.enum([
  "government",
  "ministry",
  "regulator",
  "standards-body",
  "legislature",
  "court",
  "local-government",
  "international-body",
]);

/** A body that makes, drafts, applies or enforces rules and standards. */
export const Authority = z.strictObject({
  ...naming,
  kind: AuthorityKind,
  country: PlainText,
  ...summary,
  facts: z.strictObject({
    established: fact(PartialDate, {
      label: "Established",
      description: "When it was set up; `≤` and a date when only known to exist by then.",
      format: "date",
      group: "Identity",
    }),
    role: fact(PlainText, {
      label: "Role",
      description: "What it decides in matters of AI.",
      format: "text",
      group: "Identity",
    }),
    website: fact(WebAddress, {
      label: "Website",
      description: "The official site.",
      format: "url",
      group: "Identity",
    }),
  }),
});
export type Authority = z.infer<typeof Authority>;
