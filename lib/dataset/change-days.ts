import { beginsOn } from "@/lib/domain/existence";
import type { DataDays } from "@/lib/domain/moment";
import { dayAfter, spanOf } from "@/lib/domain/partial-dates";
import { collections } from "@/lib/records";
import type { Day } from "@/lib/schema/calendar";
import { collectionNames } from "@/lib/schema/slug";
import { finderOf, metaOf } from "@/lib/schema/walk";
import type { Dataset } from "./dataset";

/**
 * The earliest day on which the site can be read. Before 2017 it would list only founding years: the
 * Transformer, from which all these models descend, was published in June 2017.
 */
const earliestDay: Day = "2017-01-01";

/** Works out the days of a dataset. Nothing here asks the clock. */
export function daysOf(dataset: Pick<Dataset, "records">): DataDays {
  const all = changeDays(dataset);
  const newest = newestAmong(all, newestDay(dataset)) ?? earliestDay;
  const begin = firstBegin(dataset) ?? newest;
  const first = begin > earliestDay ? begin : earliestDay <= newest ? earliestDay : begin;
  const changes = all.filter((day) => day > first && day <= newest);
  return { first, newest, changes: first <= newest ? [first, ...changes] : [newest] };
}

/**
 * The day up to which the data tells what happened: that of the newest source's publication,
 * or of the newest event where no source has a date. What lies after it is planned.
 */
function newestDay(dataset: Pick<Dataset, "records">): Day | undefined {
  const read = [...dataset.records.sources.values()].map(({ published }) => published);
  const days = read.flatMap((date) => (date === undefined ? [] : spanOf(date).first));
  if (days.length > 0) return days.sort().at(-1);
  return [...dataset.records.events.values()]
    .map(({ date }) => spanOf(date).first)
    .sort()
    .at(-1);
}

/** Every day on which anything in the dataset begins, changes or ends, planned days included, in rising order. */
export function changeDays(dataset: Pick<Dataset, "records">): Day[] {
  const days = new Set<Day>();
  for (const collection of collectionNames) {
    for (const record of dataset.records[collection].values())
      addDays(days, collections[collection].schema, record);
  }
  return [...days].sort();
}

const placesOfDates = finderOf((schema) => metaOf(schema)?.format === "date");

function addDays(
  days: Set<Day>,
  schema: (typeof collections)[keyof typeof collections]["schema"],
  record: unknown,
) {
  for (const { path, value } of placesOfDates(schema, record)) {
    if (typeof value !== "string") continue;
    const { first, last } = spanOf(value);
    days.add(first);
    if (first !== last || path.at(-1) === "until") days.add(dayAfter(last));
  }
}

function newestAmong(rising: readonly Day[], limit: Day | undefined): Day | undefined {
  return rising.findLast((day) => limit !== undefined && day <= limit);
}

function firstBegin(dataset: Pick<Dataset, "records">): Day | undefined {
  const begins = collectionNames.flatMap((collection) =>
    collection === "sources"
      ? []
      : [...dataset.records[collection].values()].map((record) => beginsOn(collection, record as never)),
  );
  return begins.flatMap((date) => (date === undefined ? [] : spanOf(date).first)).sort()[0];
}
