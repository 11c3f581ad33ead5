import { z } from "zod";
import { PartialDate } from "@/lib/schema/partial-date";
import { addressForm, collectionNames, Slug } from "@/lib/schema/slug";
import { PlainText } from "@/lib/schema/text";

/** A renamed record: the old address keeps leading to the new one, and nothing may refer to the old. */
export const Redirect = z.strictObject({
  from: addressForm(...collectionNames),
  to: Slug,
  since: PartialDate.optional(),
  reason: PlainText.optional(),
});
export type Redirect = z.infer<typeof Redirect>;
export const RedirectFile = z.strictObject({ $schema: z.string().optional(), rows: z.array(Redirect) });
