import { readTarget } from "./request-target.js";

const ALLOWED = "GET, HEAD, OPTIONS";

/**
 * An answer that is given before any page or file is asked for.
 * @typedef {{ status: number, headers: Readonly<Record<string, string>>, text?: string }} Answer
 */

/**
 * What a request may not have: every method but GET and HEAD, and an address that cannot be read. The site has
 * nothing to write to, so that nothing of such a request goes any further. Undefined for a request to be served.
 * @param {string} method
 * @param {ReturnType<typeof readTarget>} target
 * @returns {Answer | undefined}
 */
export function refusalOf(method, target) {
  if (method === "OPTIONS") return { status: 204, headers: { Allow: ALLOWED, ...preflight(target?.path) } };
  if (method !== "GET" && method !== "HEAD") return { status: 405, headers: { Allow: ALLOWED } };
  if (target !== undefined) return undefined;
  return {
    status: 400,
    headers: { "Content-Type": "text/plain; charset=utf-8" },
    text: "This address cannot be read: one of its escapes (% and two digits) is broken.\n",
  };
}

/**
 * Any site may read the files for programs.
 * @param {string | undefined} path
 * @returns {Record<string, string>}
 */
function preflight(path) {
  if (!path?.startsWith("/api/")) return {};
  return {
    "Access-Control-Allow-Origin": "*",
    "Access-Control-Allow-Methods": "GET, HEAD",
    "Access-Control-Max-Age": "300",
  };
}
