import type { RegisterPoint } from "@/lib/domain/series/filings-over-time";
import type { SizedMark } from "@/lib/domain/series/parameters-by-date";
import type { QuarterOfReleases } from "@/lib/domain/series/releases-by-quarter";
import { formatLongDate, formatQuarter } from "./dates";
import { compactNumber } from "./numbers";
import { plural } from "./text";

/** The finding of the chart of releases: its busiest quarter. */
export function releasesTitle(quarters: readonly QuarterOfReleases[]): string {
  const busiest = [...quarters].sort((a, b) => b.total - a.total)[0];
  if (busiest === undefined) return "No model had been made public";
  return `${formatQuarter(busiest.quarter)} was the busiest quarter so far, with ${plural(busiest.total, "model")}`;
}

/** The finding of the chart of sizes: how far the typical model from China lies from the largest. */
export function parametersTitle(marks: readonly SizedMark[]): string {
  const chinese = marks.filter(({ comparator }) => !comparator);
  const sizes = chinese.map(({ parameters }) => parameters).sort((a, b) => a - b);
  const middle = sizes[Math.floor(sizes.length / 2)];
  if (middle === undefined) return "No model of known size had been made public";
  const latest = chinese.filter(({ time }) => time > (chinese.at(-1)?.time ?? 0) - 365 * 86_400_000);
  const largest = latest.reduce(
    (a, b) => (b.parameters > a.parameters ? b : a),
    latest[0] ?? (chinese[0] as SizedMark),
  );
  return `Half of the models from China stay below ${compactNumber(middle)} parameters; the largest of the last year, ${largest.name}, has ${compactNumber(largest.parameters)}`;
}

/** The finding of the chart of the register: what its lists add up to. */
export function filingsTitle(points: readonly RegisterPoint[]): string {
  const last = points.at(-1);
  if (last === undefined) return "No list of services had been published";
  const { filed, registered } = last;
  return `The lists add up to ${filed.toLocaleString("en-GB")} filed and ${registered.toLocaleString("en-GB")} registered services by ${formatLongDate(last.announced).replace(/^by /, "")}`;
}
