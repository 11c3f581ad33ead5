import { repositoryRoot } from "@/lib/cli/command";
import { type Database, openDatabase } from "@/lib/database/client";
import { databaseUrl } from "@/lib/database/location.js";
import { answersOn, momentWords } from "./answers";
import { type Lines, linesOf } from "./lines";
import { goldenDays } from "./questions";

/** All answers of one kind on one day, as lines, by record in the order of their names. */
export interface KindOfViews {
  day: string;
  kind: string;
  records: ReadonlyMap<string, Lines>;
}

/** The answers of the built database on a day, kind after kind, so that no more than one is held at a time. */
export async function* viewsOn(database: Database, day: string): AsyncGenerator<KindOfViews> {
  let current: { kind: string; records: Map<string, Lines> } | undefined;
  for await (const { kind, record, view } of answersOn(database, day)) {
    if (current?.kind !== kind) {
      if (current !== undefined) yield { day, ...inOrder(current) };
      current = { kind, records: new Map() };
    }
    if (current.records.has(record)) throw new Error(`two golden answers are called ${kind}: ${record}`);
    current.records.set(record, linesOf(view, momentWords));
  }
  if (current !== undefined) yield { day, ...inOrder(current) };
}

const inOrder = <Kind extends { records: Map<string, Lines> }>(kind: Kind): Kind => ({
  ...kind,
  records: new Map([...kind.records].sort(([one], [other]) => (one < other ? -1 : 1))),
});

/** The same on every golden day. */
export async function* goldenViews(): AsyncGenerator<KindOfViews> {
  const database = await openDatabase(databaseUrl(repositoryRoot));
  for (const day of goldenDays) yield* viewsOn(database, day);
  await database.$disconnect();
}
