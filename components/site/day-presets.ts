import type { Day } from "@/lib/schema/partial-date";

/** Days worth looking back to, each with its reason in a few words. */
export const dayPresets: readonly { day: Day; why: string }[] = [
  { day: "2023-03-16", why: "Ernie Bot is shown" },
  { day: "2023-09-20", why: "the survey this site continues" },
  { day: "2023-10-17", why: "US chip rule revised" },
  { day: "2025-01-20", why: "DeepSeek-R1" },
];
