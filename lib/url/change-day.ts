import { Day } from "@/lib/schema/partial-date";
import { withoutDate } from "./routes";

/** The word that stands for the newest view where a day is asked for. */
export const newest = "newest";

/**
 * The address of the same page on another day. `address` is a path with an optional query; `day` is what a reader
 * asked for, `newest` or a day. Undefined for what is no day, and for an address that would leave the site.
 */
export function onDay(address: string, day: string): string | undefined {
  if (!/^\/(?!\/)/.test(address)) return undefined;
  const [path = "/", query] = address.split("?", 2);
  const plain = withoutDate(path);
  const search = query === undefined ? "" : `?${query}`;
  if (day === newest) return plain + search;
  if (!Day.safeParse(day).success) return undefined;
  return `/as-of/${day}${plain === "/" ? "" : plain}${search}`;
}
