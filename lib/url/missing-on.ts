import type { KnownAddresses } from "./page-addresses.js";

/** Why an address has no page: its day is outside the record, or its record is unknown on that day. */
export type MissingReason = "date" | "record";

/**
 * Why an address, of the newest date or dated (/as-of/<day>/…), has no page; undefined when it may have one.
 * The newest date is `known.last`. Addresses outside the sections of records are never judged here.
 */
export function missingOn(pathname: string, known: KnownAddresses): MissingReason | undefined {
  const parts = pathname.split("/");
  const isDated = parts[1] === "as-of";
  const day = isDated ? (parts[2] ?? "") : known.last;
  if (isDated && !isDayOfRecord(day, known)) return "date";
  const [section = "", slug] = parts.slice(isDated ? 3 : 1);
  if (slug === undefined || !Object.hasOwn(known.records, section)) return undefined;
  const since = knownSince(known.records[section], slug);
  return since === undefined || since > day ? "record" : undefined;
}

function knownSince(slugs: Record<string, string> | undefined, slug: string): string | undefined {
  return slugs && Object.hasOwn(slugs, slug) ? slugs[slug] : undefined;
}

/** Whether the text is a real day between the first and the last day of the record, both inclusive. */
function isDayOfRecord(day: string, known: KnownAddresses): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || day < known.first || day > known.last) return false;
  const time = Date.parse(day);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}
