import type { Segment } from "@/lib/records/company/choices";

/** A model as a mark of the chart. */
export interface PlottedModel {
  href: string;
  name: string;
  developer: string;
  segment: Segment;
  /** Milliseconds since 1970. */
  time: number;
  date: string;
  parameters: number;
  uncertain: boolean;
  /** The largest from China of its day or year, and so named. */
  largest: boolean;
}
