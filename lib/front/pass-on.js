import { cacheControlOf } from "./cache-control.js";

/**
 * @typedef {import("node:http").IncomingMessage} Request
 * @typedef {import("node:http").ServerResponse} Response
 */

/** Addresses whose answer hangs on their query: comparisons, search, the change of the day, files. */
const READS_QUERY = /^\/(?:(?:as-of\/[^/]+\/)?(?:search|compare\/[^/]+)|go|(?:api|data-files)\/.*)$/;

/** Addresses whose answer may have to be worked out, unlike pages of the newest day and the build's own files. */
const ON_DEMAND = /^\/(?:as-of\/|(?:search|go)$|compare\/|data-files\/|api\/(?!health$))/;

/**
 * Whether an answer may take work.
 * @param {string} path
 */
export const isOnDemand = (path) => ON_DEMAND.test(path);

/** By these Next's own scripts ask for parts of a page; ours ask for whole pages only. */
const PARTS = /^(?:rsc|next-(?:action|url|router-.*|hmr-.*)|x-nextjs-data)$/;

/**
 * Makes of a request what Next may see: one spelling of the address, and of the query only what the page reads.
 * Next would write any query into a page that it makes for the first visitor and shows to all later ones.
 * @param {Request} request
 * @param {{ path: string, query: string }} target
 * @returns {string} the query that was taken away, with its `?`, or ""
 */
export function narrow(request, { path, query }) {
  for (const name of Object.keys(request.headers)) if (PARTS.test(name)) delete request.headers[name];
  const isRead = READS_QUERY.test(path);
  request.url = isRead ? path + query : path;
  return isRead ? "" : query;
}

/**
 * Corrects the head of an answer when it is sent: how long it may be kept, and a redirect's query.
 * @param {Response} response
 * @param {string} query what {@link narrow} took away: whoever is led on keeps it
 * @param {() => void} sent told when the head is sent
 */
export function correctHead(response, query, sent = () => {}) {
  const { writeHead } = response;
  /** @type {(...args: any[]) => Response} */
  const corrected = (status, ...rest) => {
    const [cache, location] = ["Cache-Control", "Location"].map((name) => textOf(response.getHeader(name)));
    const control = cacheControlOf(status, cache);
    if (control !== undefined) response.setHeader("Cache-Control", control);
    if (location !== undefined && query !== "" && !location.includes("?"))
      response.setHeader("Location", location + query);
    sent();
    return writeHead.call(response, status, ...rest);
  };
  response.writeHead = corrected;
}

/** @param {string | number | readonly string[] | undefined} header */
const textOf = (header) => (header === undefined ? undefined : String(header));
