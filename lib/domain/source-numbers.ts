import type { Source } from "@/lib/records/source/schema";
import type { Moment } from "./moment";
import { spanOf } from "./partial-dates";

/** A source as a page shows it. */
export interface SourceView extends Omit<Source, "$schema"> {
  slug: string;
}

/**
 * The slugs of all sources cited anywhere inside the given views, each once, in the order in which a reader meets
 * them: every list under a key `sources` counts, however deep it lies. Views list their parts in reading order.
 */
export function sourcesIn(...views: readonly unknown[]): string[] {
  const found = new Set<string>();
  for (const view of views) collect(view, found);
  return [...found];
}

function collect(value: unknown, found: Set<string>): void {
  if (typeof value !== "object" || value === null) return;
  for (const [key, part] of Object.entries(value)) {
    if (key === "sources" && isListOfText(part)) for (const slug of part) found.add(slug);
    else collect(part, found);
  }
}

const isListOfText = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((item) => typeof item === "string");

/** The number of each source on a page, from 1, by slug. */
export function numberSources(slugs: readonly string[]): ReadonlyMap<string, number> {
  return new Map(slugs.map((slug, index) => [slug, index + 1]));
}

/** Whether a source appeared only after the day that is shown, so that nobody could have read it then. */
export function isLaterSource(source: Pick<Source, "published">, moment: Moment): boolean {
  return moment.isPast && source.published !== undefined && spanOf(source.published).first > moment.read;
}

/** Whether a source has a page of its own on the day: past views leave out what appeared later or has no date. */
export function hasSourcePage(source: Pick<Source, "published">, moment: Moment): boolean {
  return !moment.isPast || (source.published !== undefined && !isLaterSource(source, moment));
}
