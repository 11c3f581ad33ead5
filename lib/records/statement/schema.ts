import { z } from "zod";
import { PartialDate } from "@/lib/schema/partial-date";
import { addressIn } from "@/lib/schema/slug";
import { Subject, subjectCollections } from "@/lib/schema/subject";
import { PlainText, Sources } from "@/lib/schema/text";

/** How a statement of the survey stands today. */
export const StatementStatus = z.enum(["confirmed", "contradicted", "unverified", "outdated"]);

/** One checkable statement of the founding survey, beside what is known today. */
export const Statement = z.strictObject({
  key: PlainText,
  /** Heading of the survey's part it stands in. */
  part: PlainText,
  text: PlainText,
  kind: z.enum(["claim", "attribute", "event", "outlook", "relation", "figure"]),
  status: StatementStatus,
  /** What other and later sources say. */
  today: PlainText,
  /** The day of what `today` tells, so that earlier pages leave it out. */
  since: PartialDate.optional(),
  subjects: z.array(Subject),
  /** Records of this site that carry the statement. */
  records: z
    .array(addressIn(...subjectCollections, "events", "relations", "claims"))
    .min(1)
    .optional(),
  sources: Sources,
});
export type Statement = z.infer<typeof Statement>;

/** The statements of one survey, in its order. */
export const StatementFile = z.strictObject({
  $schema: z.string().optional(),
  name: PlainText,
  source: addressIn("sources"),
  asOf: PartialDate,
  rows: z.array(Statement).min(1),
});
