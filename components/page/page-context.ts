import type { Moment } from "@/lib/domain/moment";
import type { Links } from "@/lib/url/routes";

/** What every cited value on a page needs to know of the page; plain data, handed down as `page`. */
export interface PageContext {
  moment: Moment;
  links: Links;
  /** Number of each source in the list at the foot, by slug; a source without one is linked to its own page. */
  numbers: ReadonlyMap<string, number>;
  /** Display names of other records by address: `companies/baidu` → `Baidu`. */
  names: Readonly<Record<string, string>>;
}
