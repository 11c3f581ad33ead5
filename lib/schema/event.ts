import { z } from "zod";
import { PartialDate } from "./partial-date";
import { naming } from "./record";
import { addressIn } from "./slug";
import { PlainText, Sources } from "./text";

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

/** The records that an event, relation or statement may be about. */
export const subjectCollections = [
  "companies",
  "authorities",
  "models",
  "chips",
  "regulations",
  "export-rules",
  "compute-projects",
  "benchmarks",
] as const;
export const Subject = addressIn(...subjectCollections);

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
