import type { Segment } from "@/lib/records/company/schema";

/** Headings of the segments, in the plural; the first five are those of the September 2023 survey. */
export const segmentPluralLabels: Readonly<Record<Segment, string>> = {
  cloud: "Large cloud players",
  "social-media": "Social media companies",
  technology: "Technology companies",
  research: "Research institutes and universities",
  startup: "Start-ups",
  chipmaker: "Chip makers",
  foundry: "Foundries",
  telecom: "Telecom operators",
  "device-maker": "Device makers",
  platform: "Platform companies",
  investor: "Investors",
  abroad: "Outside China",
};
