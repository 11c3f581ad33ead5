import { z } from "zod";
import { choice, field } from "@/lib/schema/field";
import { PartialDate } from "@/lib/schema/partial-date";
import { $schema, sources } from "@/lib/schema/record";
import { addressIn, subjectCollections } from "@/lib/schema/slug";
import { Subject } from "@/lib/schema/subject";
import { PlainText } from "@/lib/schema/text";
import { statementKinds, statementStatuses } from "./choices";

/** One checkable statement of the founding survey, beside what is known today. */
export const Statement = z.strictObject({
  key: field(PlainText, { label: "Key", description: "Names the row within its file, in a few words." }),
  part: field(PlainText, { label: "Part", description: "Heading of the survey's part it stands in." }),
  text: field(PlainText, { label: "Statement", description: "What the survey says, in our own words." }),
  kind: choice(statementKinds, { label: "Kind", description: "What kind of statement it is." }),
  status: choice(statementStatuses, { label: "Standing today", description: "How it stands today." }),
  today: field(PlainText, { label: "Today", description: "What other and later sources say." }),
  since: field(PartialDate, {
    label: "Since",
    description: "The day of what `today` tells, so that earlier pages leave it out.",
  }).optional(),
  subjects: field(z.array(Subject), { label: "About", description: "The records it is about." }),
  records: field(z.array(addressIn(...subjectCollections, "events", "relations", "claims")).min(1), {
    label: "Carried by",
    description: "Records of this site that carry the statement.",
  }).optional(),
  sources,
});
export type Statement = z.infer<typeof Statement>;

/** The statements of one survey, in its order. */
export const StatementFile = z.strictObject({
  $schema,
  name: field(PlainText, { label: "Name", description: "The survey by its title, publisher and date." }),
  source: field(addressIn("sources"), { label: "Source", description: "The survey's own record." }),
  asOf: field(PartialDate, { label: "As of", description: "The day on which the survey was published." }),
  rows: field(z.array(Statement).min(1), {
    label: "Statements",
    description: "Its statements, in the order of the survey.",
  }),
});
