import "server-only";
import type { Database } from "@/lib/database/client";
import type { Moment } from "@/lib/domain/moment";
import { momentFor } from "@/lib/queries/moment";
import { currentDatabase } from "./database";
import { remember } from "./remember";

/** A query of a moment, and its arguments before that. */
type Query<Args extends readonly unknown[], View> = (
  database: Database,
  ...asked: [...args: Args, moment: Moment]
) => Promise<View>;

/** The same question with the day as an address writes it, `latest` or a day; undefined for a day outside the data. */
type Read<Args extends readonly unknown[], View> = (
  ...asked: [...args: Args, written: string]
) => Promise<View | undefined>;

/**
 * The one way from an address to a query: a read that judges the day and asks once for each state of the data.
 * @param question a name that is the query's alone
 */
export function onDay<Args extends readonly unknown[], View>(
  question: string,
  query: Query<Args, View>,
): Read<Args, View> {
  return (...asked) => remember(question, asked, (database) => ask(database, query, asked));
}

/** The same for an answer that is long and seldom asked for: it is made anew each time. */
export function onDayAnew<Args extends readonly unknown[], View>(query: Query<Args, View>): Read<Args, View> {
  return async (...asked) => ask((await currentDatabase()).database, query, asked);
}

async function ask<Args extends readonly unknown[], View>(
  database: Database,
  query: Query<Args, View>,
  asked: [...args: Args, written: string],
): Promise<View | undefined> {
  const moment = await momentFor(database, String(asked.at(-1)));
  const args = asked.slice(0, -1) as unknown as Args;
  return moment && query(database, ...args, moment);
}
