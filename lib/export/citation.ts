import { formatLongDate } from "@/lib/format/dates";
import type { Day } from "@/lib/schema/partial-date";

/** A page as it is cited: its title, its path with the day in it, the data release and the day it shows. */
export interface CitedPage {
  title: string;
  path: string;
  edition: string;
  day: Day;
}

/** Stands for the site's address where none is configured; the page puts in the one it was read at. */
export const unknownAddress = "{site}";

/** The site's public address from `SITE_URL`, `https://…` without a closing slash. */
const siteAddress = (process.env.SITE_URL ?? unknownAddress).replace(/\/$/, "");

/** A citation in words: title, site, edition, day, address. */
export function citationOf({ title, path, edition, day }: CitedPage, address = siteAddress): string {
  return `“${title}”, Hundred Models (百模), data edition ${edition}, as of ${formatLongDate(day)}. ${address}${path}`;
}

const escapeTex = (text: string) => text.replace(/[&%$#_{}]/g, (sign) => `\\${sign}`);

/** The same for BibTeX; `key` names the entry and is made of letters, digits and hyphens. */
export function bibtexOf(
  { title, path, edition, day, key }: CitedPage & { key: string },
  address = siteAddress,
): string {
  return [
    `@misc{hundred-models-${key},`,
    `  title = {${escapeTex(title)}},`,
    "  author = {{Hundred Models}},",
    `  year = {${day.slice(0, 4)}},`,
    `  note = {Data edition ${escapeTex(edition)}, as of ${day}},`,
    `  url = {${address}${path}}`,
    "}",
  ].join("\n");
}
