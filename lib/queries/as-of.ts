import type { Database } from "@/lib/database/client";
import type { AsOf } from "@/lib/domain/as-of";
import { Day } from "@/lib/schema/partial-date";
import { readMeta } from "./meta";

/** The day that an address asks for, or why the data has none. */
export type AskedDay =
  | {
      kind: "ok";
      /** To be handed to every query; its day is the last day of change not after the one asked for. */
      asOf: AsOf;
      /** The day asked for, as the page says it. */
      day: Day;
      newest: Day;
      first: Day;
    }
  | { kind: "not-found"; reason: "not-a-day" | "before-first" | "after-newest"; first: Day; newest: Day };

/**
 * Reads the date of an address: `latest`, or a day from the data's first to its newest. Days between two
 * changes share the state of the earlier one, so that there are no more states than changes.
 */
export async function asOfFor(database: Database, written: string): Promise<AskedDay> {
  const { firstDay: first, newestDay: newest, changeDays } = await readMeta(database);
  if (written === "latest")
    return { kind: "ok", asOf: { day: newest, rolledBack: false }, day: newest, newest, first };
  if (!Day.safeParse(written).success) return { kind: "not-found", reason: "not-a-day", first, newest };
  if (written < first) return { kind: "not-found", reason: "before-first", first, newest };
  if (written > newest) return { kind: "not-found", reason: "after-newest", first, newest };
  const changeDay = changeDays.findLast((day) => day <= written) ?? first;
  return {
    kind: "ok",
    asOf: { day: changeDay, rolledBack: changeDay < newest },
    day: written,
    newest,
    first,
  };
}
