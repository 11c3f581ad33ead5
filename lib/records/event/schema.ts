import { z } from "zod";
import { choice, field } from "@/lib/schema/field";
import { PartialDate } from "@/lib/schema/partial-date";
import { naming, note, sources } from "@/lib/schema/record";
import { Subject } from "@/lib/schema/subject";
import { PlainText } from "@/lib/schema/text";
import { eventCategories, importances } from "./choices";

/** Something that happened on a day (or in a month), in one line and two sentences. `name` is the line. */
export const TimelineEvent = z.strictObject({
  ...naming,
  date: field(PartialDate, { label: "Date", description: "When it happened." }),
  category: choice(eventCategories, {
    label: "Category",
    description: "What kind of event it was.",
  }),
  importance: field(z.literal([1, 2, 3]), {
    label: "Weight",
    description: "Notable, important or a milestone.",
    format: "choice",
    options: importances,
  }),
  text: field(PlainText, {
    label: "What happened",
    description: "The event in a sentence or two.",
  }).optional(),
  subjects: field(z.array(Subject), { label: "About", description: "The records it is about." }),
  sources,
  note,
});
export type TimelineEvent = z.infer<typeof TimelineEvent>;
