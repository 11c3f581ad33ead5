/** What changes with the data: a shared cache asks again after a minute, and waits for no answer for four more. */
export const BRIEF = "public, max-age=0, s-maxage=60, stale-while-revalidate=240";
/** What is found by a name that changes with its content. */
export const FOR_EVER = "public, max-age=31536000, immutable";
/** An error that may pass. */
const MINUTE = "public, max-age=0, s-maxage=60";
const NEVER = "no-store";

/**
 * How long an answer may be kept: an error at most a minute, a page some minutes, whatever Next says of it. Next
 * calls every page that it keeps in memory good for a year, also one that the next edition of the data will change.
 * @param {number} status
 * @param {string | undefined} given what the route or Next says of its answer
 * @returns {string | undefined}
 */
export function cacheControlOf(status, given) {
  if (status === 404 || status === 410) return MINUTE;
  if (status >= 400) return NEVER;
  if (status >= 300 && status !== 304) return given ?? MINUTE;
  return given !== undefined && /s-maxage=31536000/.test(given) ? BRIEF : given;
}
