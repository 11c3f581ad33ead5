import { z } from "zod";
import { fact, factFields } from "@/lib/schema/fact";
import { choice, field } from "@/lib/schema/field";
import { PartialDate } from "@/lib/schema/partial-date";
import { naming, summary } from "@/lib/schema/record";
import { PlainText, WebAddress } from "@/lib/schema/text";
import { authorityKinds } from "./choices";

/** A body that makes, drafts, applies or enforces rules and standards. */
export const Authority = z.strictObject({
  ...naming,
  kind: choice(authorityKinds, { label: "Kind", description: "Ministry, regulator, court and so on." }),
  country: field(PlainText, { label: "Country", description: "Country it belongs to." }),
  ...summary,
  facts: factFields({
    established: fact(PartialDate, {
      label: "Established",
      description: "When it was set up. Where only a first sighting is known, that is `firstSeen`.",
      group: "Identity",
    }),
    firstSeen: fact(PartialDate, {
      label: "First seen",
      description: "The first day on which a source here names it, where nobody tells when it was set up.",
      group: "Identity",
    }),
    role: fact(PlainText, {
      label: "Role",
      description: "What it decides in matters of AI.",
      group: "Identity",
    }),
    website: fact(WebAddress, {
      label: "Website",
      description: "The official site.",
      group: "Identity",
    }),
  }),
});
export type Authority = z.infer<typeof Authority>;
