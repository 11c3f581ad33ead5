import type { Database } from "@/lib/database/client";
import type { Moment } from "@/lib/domain/moment";
import { hasBegun } from "@/lib/domain/partial-dates";
import { type SourceView, sourcesIn } from "@/lib/domain/source-numbers";
import { type StatementStatus, statementStatuses } from "@/lib/records/statement/choices";
import type { Statement } from "@/lib/records/statement/schema";
import { slugOf } from "@/lib/schema/address";
import { valuesOf } from "@/lib/schema/options";
import type { PartialDate } from "@/lib/schema/partial-date";
import { namesOnDay } from "./names-on-day";
import { firstRecordOf } from "./records";
import { sourcesOf } from "./sources";

type Status = StatementStatus;

/** What was known of a statement on a day. */
export interface StatementToday {
  status: Status;
  text: string;
  since?: PartialDate;
  sources: string[];
}

/** A statement as the survey made it; without `today` where nothing dated by the day is known of it. */
export interface StatementView {
  key: string;
  text: string;
  kind: Statement["kind"];
  /** Records of this site that carry it or that it is about. */
  records: string[];
  today?: StatementToday;
}

/** The statements of one part of the survey. */
export interface StatementPart {
  part: string;
  statements: StatementView[];
  counts: { status: Status; count: number }[];
}

/** The survey's statements beside what was known of them on a day. */
export interface ThenAndNow {
  moment: Moment;
  /** Absent at a day before the survey appeared. */
  survey?: { name: string; source: string; published: PartialDate };
  parts: StatementPart[];
  counts: { status: Status; count: number }[];
  total: number;
  /** Statements of which what is known today is dated later than the day, or not at all. */
  leftOut: number;
  sources: SourceView[];
  names: Record<string, string>;
}

/** The survey's statements in its order, by part, with what was known of each on a day. */
export async function thenAndNow(database: Database, moment: Moment): Promise<ThenAndNow> {
  const entry = await firstRecordOf(database, "statements", moment);
  const statements =
    entry?.record.rows.map((row) => ({ part: row.part, view: statementOn(row, moment) })) ?? [];
  const parts = [...new Set(statements.map(({ part }) => part))].map((part) => {
    const inPart = statements.filter((one) => one.part === part).map(({ view }) => view);
    return { part, statements: inPart, counts: countsOf(inPart) };
  });
  const views = statements.map(({ view }) => view);
  const survey = entry && {
    name: entry.record.name,
    source: slugOf(entry.record.source),
    published: entry.record.asOf,
  };
  const cited = sourcesIn({ sources: survey === undefined ? [] : [survey.source] }, views);
  return {
    moment,
    ...(survey && { survey }),
    parts,
    counts: countsOf(views),
    total: views.length,
    leftOut: views.filter(({ today }) => today === undefined).length,
    sources: await sourcesOf(database, cited),
    names: await namesOnDay(database, views, moment),
  };
}

/** At a past date a finding counts only where it is dated, and dated by then. */
function statementOn(
  { key, text, kind, status, today, since, subjects, records = [], sources }: Statement,
  moment: Moment,
): StatementView {
  const isKnown = !moment.isPast || (since !== undefined && hasBegun(since, moment.read));
  return {
    key,
    text,
    kind,
    records: [...new Set([...records, ...subjects])],
    ...(isKnown && { today: { status, text: today, ...(since !== undefined && { since }), sources } }),
  };
}

function countsOf(statements: readonly StatementView[]): { status: Status; count: number }[] {
  return valuesOf(statementStatuses)
    .map((status) => ({ status, count: statements.filter(({ today }) => today?.status === status).length }))
    .filter(({ count }) => count > 0);
}
