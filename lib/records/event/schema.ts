import { z } from "zod";
import { PartialDate } from "@/lib/schema/partial-date";
import { naming } from "@/lib/schema/record";
import { Subject } from "@/lib/schema/subject";
import { PlainText, Sources } from "@/lib/schema/text";

export const EventCategory = z.enum([
  "model-release",
  "product",
  "chip",
  "export-control",
  "regulation",
  "standard",
  "policy",
  "approval",
  "legal",
  "funding",
  "listing",
  "adoption",
  "partnership",
  "compute",
  "research",
  "people",
  "diplomacy",
  "security",
]);
export type EventCategory = z.infer<typeof EventCategory>;

/** Something that happened on a day (or in a month), in one line and two sentences. `name` is the line. */
export const TimelineEvent = z.strictObject({
  ...naming,
  date: PartialDate,
  category: EventCategory,
  /** 1 notable, 2 important, 3 milestone. */
  importance: z.union([z.literal(1), z.literal(2), z.literal(3)]),
  text: PlainText.optional(),
  subjects: z.array(Subject),
  sources: Sources,
  note: PlainText.optional(),
});
export type TimelineEvent = z.infer<typeof TimelineEvent>;
