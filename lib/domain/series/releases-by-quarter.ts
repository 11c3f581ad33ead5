import type { Segment } from "@/lib/records/company/choices";
import type { PartialDate } from "@/lib/schema/partial-date";
import { type Quarter, quarterOf, quartersBetween } from "./quarters";

/** What the chart needs to know of a model. */
export interface ReleasedModel {
  slug: string;
  name: string;
  /** Segment of its developer. */
  segment: Segment;
  released: PartialDate | undefined;
}

/** The models released in one quarter, by the segment of their developer. */
export interface QuarterOfReleases {
  quarter: Quarter;
  counts: Partial<Record<Segment, number>>;
  total: number;
}

export interface ReleasesByQuarter {
  quarters: QuarterOfReleases[];
  /** Segments that occur, the most frequent first. */
  segments: Segment[];
  /** Models that cannot be placed: no release date, or one that names no quarter. */
  notDrawn: ReleasedModel[];
}

/** Counts releases by quarter and segment, from the first quarter with one (not before `from`) to the last, empty quarters included. */
export function releasesByQuarter(models: readonly ReleasedModel[], from: Quarter): ReleasesByQuarter {
  const placed = models.map((model) => ({
    model,
    quarter: model.released === undefined ? undefined : quarterOf(model.released),
  }));
  const drawn = placed.flatMap(({ model, quarter }) =>
    quarter !== undefined && quarter >= from ? [{ model, quarter }] : [],
  );
  const sorted = drawn.map(({ quarter }) => quarter).sort();
  const [first, last] = [sorted[0], sorted.at(-1)];
  const quarters = first && last ? quartersBetween(first, last) : [];
  return {
    quarters: quarters.map((quarter) =>
      countQuarter(
        quarter,
        drawn.filter((one) => one.quarter === quarter).map(({ model }) => model),
      ),
    ),
    segments: byFrequency(drawn.map(({ model }) => model.segment)),
    notDrawn: placed.filter(({ quarter }) => quarter === undefined).map(({ model }) => model),
  };
}

function countQuarter(quarter: Quarter, models: readonly ReleasedModel[]): QuarterOfReleases {
  const counts: Partial<Record<Segment, number>> = {};
  for (const { segment } of models) counts[segment] = (counts[segment] ?? 0) + 1;
  return { quarter, counts, total: models.length };
}

function byFrequency(segments: readonly Segment[]): Segment[] {
  const counts = new Map<Segment, number>();
  for (const segment of segments) counts.set(segment, (counts.get(segment) ?? 0) + 1);
  return [...counts.keys()].sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || (a < b ? -1 : 1));
}
