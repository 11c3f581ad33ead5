import { Day } from "@/lib/schema/partial-date";
import { withoutDate } from "./routes";

/** The word that stands for the newest view where a day is asked for. */
export const newest = "newest";

/** Any site: an address that leads away from it leads away from ours. */
const anySite = "http://any.site";

/**
 * The address of the same page on another day. `address` is a path with an optional query; `day` is what a reader
 * asked for, `newest` or a day. Undefined for what is no day, and for an address that would leave the site.
 */
export function onDay(address: string, day: string): string | undefined {
  if (day !== newest && !Day.safeParse(day).success) return undefined;
  const [path = "/"] = address.split("?", 1);
  const plain = withoutDate(path);
  const dated = day === newest ? plain : `/as-of/${day}${plain === "/" ? "" : plain}`;
  const whole = dated + address.slice(path.length);
  return [path, plain, whole].every(staysHere) ? hrefOf(whole) : undefined;
}

/** Whether a browser that is led there stays on the site, however it reads odd signs. */
function staysHere(address: string): boolean {
  if (!address.startsWith("/") || !URL.canParse(address, anySite)) return false;
  return new URL(address, anySite).origin === anySite && !hrefOf(address).startsWith("//");
}

/** An address as a browser would write it: without line breaks, steps back and the like. */
function hrefOf(address: string): string {
  const { pathname, search } = new URL(address, anySite);
  return pathname + search;
}
