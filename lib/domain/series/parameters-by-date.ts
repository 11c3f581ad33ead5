import type { Segment } from "@/lib/records/company/choices";
import type { Observation } from "@/lib/schema/fact";
import type { PartialDate } from "@/lib/schema/partial-date";
import { spanOf } from "../partial-dates";

/** What the chart needs to know of a model. */
export interface SizedModel {
  slug: string;
  name: string;
  developer: string;
  segment: Segment;
  released: PartialDate | undefined;
  /** Total parameters as known on the day, with standing and exactness. */
  parameters: Observation<number> | undefined;
}

/** A model as a mark: where it stands and how it is drawn. */
export interface SizedMark {
  slug: string;
  name: string;
  developer: string;
  segment: Segment;
  /** The middle of what the release date may mean, in milliseconds since 1970. */
  time: number;
  released: PartialDate;
  parameters: number;
  /** From outside China: drawn hollow, in one colour. */
  comparator: boolean;
  /** An estimate or the party's own claim: said in words at the mark. */
  uncertain: boolean;
}

export interface ParametersByDate {
  marks: SizedMark[];
  /** Models without a release date or without a disclosed size, by name. */
  notDrawn: { slug: string; name: string }[];
}

/** Places each model with both a release date and a number of parameters; the others are named as not drawn. */
export function parametersByDate(models: readonly SizedModel[]): ParametersByDate {
  const marks = models.map(markOf);
  return {
    marks: marks
      .filter((mark) => mark !== undefined)
      .sort((a, b) => a.time - b.time || (a.slug < b.slug ? -1 : 1)),
    notDrawn: models
      .filter((_, index) => marks[index] === undefined)
      .map(({ slug, name }) => ({ slug, name })),
  };
}

function markOf({ slug, name, developer, segment, released, parameters }: SizedModel): SizedMark | undefined {
  const number = parameters?.value;
  if (released === undefined || number === undefined) return undefined;
  const uncertain =
    parameters?.standing !== undefined || parameters?.says !== undefined || parameters?.exactness === "about";
  return {
    slug,
    name,
    developer,
    segment,
    time: middleOf(released),
    released,
    parameters: number,
    comparator: segment === "abroad",
    uncertain,
  };
}

function middleOf(date: PartialDate): number {
  const { first, last } = spanOf(date);
  return (Date.parse(first) + Date.parse(last)) / 2;
}

/** Marks from China that were the largest of their day: each exceeds all before it, in time order. */
export function recordSizes(marks: readonly SizedMark[]): SizedMark[] {
  let largest = 0;
  return marks.filter(({ comparator, parameters }) => {
    if (comparator || parameters <= largest) return false;
    largest = parameters;
    return true;
  });
}

/** The largest mark from China of each year, in the order of the years. */
export function largestByYear(marks: readonly SizedMark[]): SizedMark[] {
  const largest = new Map<number, SizedMark>();
  for (const mark of marks) {
    const year = new Date(mark.time).getUTCFullYear();
    const known = largest.get(year);
    if (!mark.comparator && (known === undefined || mark.parameters > known.parameters))
      largest.set(year, mark);
  }
  return [...largest.entries()].sort(([a], [b]) => a - b).map(([, mark]) => mark);
}
