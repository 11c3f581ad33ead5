import { describe, expect, it } from "vitest";
import { BRIEF, cacheControlOf, FOR_EVER } from "@/lib/front/cache-control.js";

/** The longest time that an answer may be kept by anybody, in seconds. */
function longest(control: string | undefined): number {
  if (control === undefined || /no-store/.test(control)) return 0;
  const times = [...control.matchAll(/(?:max-age|s-maxage|stale-while-revalidate)=(\d+)/g)];
  return times.reduce((sum, [, seconds]) => sum + Number(seconds), 0);
}

const nextsYear = "s-maxage=31536000";

describe("cacheControlOf", () => {
  it.each([400, 404, 405, 410, 416, 500, 503])("keeps an answer of %i at most a minute", (status) => {
    for (const given of [undefined, nextsYear, FOR_EVER, BRIEF])
      expect(longest(cacheControlOf(status, given))).toBeLessThanOrEqual(60);
  });

  it("takes the year from what Next keeps in memory, and leaves what has a name of its own", () => {
    expect(longest(cacheControlOf(200, nextsYear))).toBeLessThanOrEqual(300);
    expect(cacheControlOf(200, FOR_EVER)).toBe(FOR_EVER);
    expect(cacheControlOf(200, "no-store")).toBe("no-store");
    expect(cacheControlOf(304, FOR_EVER)).toBe(FOR_EVER);
    expect(cacheControlOf(200, undefined)).toBeUndefined();
  });

  it("lets no redirect stay for good: a renamed record may be renamed back", () => {
    expect(longest(cacheControlOf(308, undefined))).toBe(60);
    expect(cacheControlOf(303, "no-store")).toBe("no-store");
  });
});
