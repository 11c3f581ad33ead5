import type { Database } from "@/lib/database/client";
import type { Moment } from "@/lib/domain/moment";
import { addressOf, isAddress } from "@/lib/schema/address";
import { plainNamesOf } from "./names";

/** The names, by address, of every record that a view mentions as `collection/slug` and that existed on the day. */
export async function namesOnDay(
  database: Database,
  view: unknown,
  moment: Moment,
): Promise<Record<string, string>> {
  return plainNamesOf(database, addressesIn(view), moment);
}

/** Every address written anywhere inside a view, and those of the parties whose own word a value is. */
export function addressesIn(view: unknown): string[] {
  if (typeof view === "string") return isAddress(view) ? [view] : [];
  if (typeof view !== "object" || view === null) return [];
  return Object.entries(view).flatMap(([key, part]) =>
    // The party whose own word a value is stands as a bare slug.
    key === "says" && typeof part === "string" ? [addressOf("companies", part)] : addressesIn(part),
  );
}
