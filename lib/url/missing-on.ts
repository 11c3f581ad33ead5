import { judgeDay } from "@/lib/domain/moment";
import { asDay } from "@/lib/schema/calendar";
import type { KnownAddresses } from "./page-addresses.js";

/** Why an address has no page: its day is outside the record, or its record is unknown on that day. */
type MissingReason = "date" | "record";

/**
 * Why an address, of the newest date or dated (/as-of/<day>/…), has no page; undefined when it may have one.
 * Addresses outside the sections of records are never judged here.
 */
export function missingOn(pathname: string, known: KnownAddresses): MissingReason | undefined {
  const parts = pathname.split("/");
  const isDated = parts[1] === "as-of";
  const span = { first: asDay(known.first), newest: asDay(known.newest) };
  const day = isDated ? judgeDay(parts[2] ?? "", span) : span.newest;
  if (day === undefined) return "date";
  const [section = "", slug] = parts.slice(isDated ? 3 : 1);
  if (slug === undefined || !Object.hasOwn(known.records, section)) return undefined;
  const since = knownSince(known.records[section], slug);
  return since === undefined || since > day ? "record" : undefined;
}

function knownSince(slugs: Record<string, string> | undefined, slug: string): string | undefined {
  return slugs && Object.hasOwn(slugs, slug) ? slugs[slug] : undefined;
}
