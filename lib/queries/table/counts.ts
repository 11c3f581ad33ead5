import type { Database } from "@/lib/database/client";
import type { Moment } from "@/lib/domain/moment";
import { hasBegun } from "@/lib/domain/partial-dates";
import type { Result } from "@/lib/records/result/schema";
import { slugOf } from "@/lib/schema/address";
import { recordsOf } from "../records";
import { rememberedByDatabase } from "../remembered";

/** Counts how often each key occurs. */
export function tally(keys: Iterable<string>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

/** Every score that had been published by a day. */
export async function scoresBy(database: Database, moment: Moment): Promise<Result[]> {
  const { entries } = await recordsOf(database, "results", moment);
  return entries.flatMap(({ record }) => record.rows).filter(({ date }) => hasBegun(date, moment.read));
}

/** The addresses of the records that cite each source, by the source's address, each once. */
const citingRecords = rememberedByDatabase(async (database: Database) => {
  const links = await database.link.findMany({
    where: { to: { startsWith: "sources/" } },
    select: { from: true, to: true },
    distinct: ["from", "to"],
  });
  const citing = new Map<string, string[]>();
  for (const { from, to } of links) citing.set(to, [...(citing.get(to) ?? []), from]);
  return citing;
});

const recordDays = rememberedByDatabase(async (database: Database) => {
  const rows = await database.record.findMany({ select: { address: true, begins: true } });
  return new Map(rows.map(({ address, begins }) => [address, begins]));
});

/** How many of the records that exist on a day cite each source, by the source's slug. */
export async function citationsBy(database: Database, moment: Moment): Promise<Map<string, number>> {
  const [citing, days] = await Promise.all([citingRecords(database), recordDays(database)]);
  const exists = (address: string) => {
    const begins = days.get(address);
    return begins ? begins <= moment.read : !moment.isPast && begins === null;
  };
  return new Map([...citing].map(([source, addresses]) => [slugOf(source), addresses.filter(exists).length]));
}
