import { z } from "zod";
import { field } from "@/lib/schema/field";
import { PartialDate } from "@/lib/schema/partial-date";
import { $schema } from "@/lib/schema/record";
import { addressForm, collectionNames, Slug } from "@/lib/schema/slug";
import { PlainText } from "@/lib/schema/text";

/** A renamed record: the old address keeps leading to the new one, and nothing may refer to the old. */
const Redirect = z.strictObject({
  from: field(addressForm(...collectionNames), {
    label: "From",
    description: "The old address: `models/qwen-seven`.",
  }),
  to: field(Slug, { label: "To", description: "The new slug, in the same collection." }),
  since: field(PartialDate, { label: "Since", description: "When it was renamed." }).optional(),
  reason: field(PlainText, { label: "Reason", description: "Why it was renamed." }).optional(),
});
export const RedirectFile = z.strictObject({
  $schema,
  rows: field(z.array(Redirect), { label: "Redirects", description: "The renamed records, one a row." }),
});
