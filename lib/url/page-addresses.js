// Plain JavaScript, because next.config.js reads it before anything is compiled.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";

/**
 * The addresses that a data build knows, written beside the database, with the edition that has them.
 * `first`, `newest`: the days between which the data can be read (YYYY-MM-DD). `records`: section of the address
 * (`companies`) → slug → first day (YYYY-MM-DD) on which the record exists, or "" when it exists on every date.
 * `redirects`: renamed addresses without their date.
 * @typedef {{ edition: string, first: string, newest: string,
 *   records: Record<string, Record<string, string>>,
 *   redirects: { from: string, to: string }[] }} KnownAddresses
 */

/** Where the data build writes {@link KnownAddresses}, relative to the root of the project. */
const KNOWN_ADDRESSES_FILE = "lib/database/generated/addresses.json";

/** First parts of addresses that are not pages of a date. */
const NOT_PAGES = ["api", "_next", "data-files", "at", "as-of", "missing"];

/** An address that no page answers, so that Next serves the prerendered app/not-found.tsx with 404. */
const NO_PAGE = "/no-such-page";

/**
 * The public addresses of the pages in app/at/[asOf], as patterns for rewrites: "" for the home page,
 * "/companies/:slug" for app/at/[asOf]/companies/[slug]/page.tsx. Empty when there are no pages yet.
 * @param {string} root the project's root folder
 */
export function pageAddresses(root) {
  const pages = join(root, "app", "at", "[asOf]");
  if (!existsSync(pages)) return [];
  return readdirSync(pages, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /^(page\.tsx|route\.ts)$/.test(entry.name))
    .map((entry) => patternOf(relative(pages, entry.parentPath)))
    .sort();
}

/** @param {string} folder a route's folder below app/at/[asOf] */
function patternOf(folder) {
  return folder
    .split(sep)
    .filter((part) => part !== "" && !part.startsWith("("))
    .map((part) => `/${part.replace(/^\[\.\.\.(.+)\]$/, ":$1+").replace(/^\[(.+)\]$/, ":$1")}`)
    .join("");
}

/**
 * What the last data build knows, or undefined before the first one.
 * @param {string} root the project's root folder
 * @returns {KnownAddresses | undefined}
 */
export function readKnownAddresses(root) {
  const file = join(root, KNOWN_ADDRESSES_FILE);
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : undefined;
}

/**
 * The rewrites that let one tree, app/at/[asOf], serve the newest date and every other. Next compiles each
 * rule again for every request until one matches, so there are three, however many pages there are.
 * @param {string[]} addresses from {@link pageAddresses}
 */
export function dateRewrites(addresses) {
  return {
    beforeFiles: [{ source: "/at/:path*", destination: NO_PAGE }],
    afterFiles: [
      { source: "/as-of/:asOf/:path*", destination: "/at/:asOf/:path*" },
      {
        source: `/:path((?!${NOT_PAGES.map((folder) => `${folder}/`).join("|")}).*)`,
        destination: "/at/latest/:path",
      },
    ],
    // Never reached by a page; they teach Next's typed routes the public addresses.
    fallback: addresses.map((address) => ({ source: address || "/", destination: `/at/latest${address}` })),
  };
}

/**
 * Permanent redirects of renamed records, on the newest date and on every other.
 * @param {KnownAddresses | undefined} known
 */
export function renamedRedirects(known) {
  return (known?.redirects ?? []).flatMap(({ from, to }) => [
    { source: from, destination: to, permanent: true },
    { source: `/as-of/:asOf${from}`, destination: `/as-of/:asOf${to}`, permanent: true },
  ]);
}
