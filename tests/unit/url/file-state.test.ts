import { describe, expect, it } from "vitest";
import { askedOf } from "@/app/api/refuse";
import { dayFileAddress, plainFileAddress } from "@/lib/url/file-state";

const request = (query: string) => new Request(`https://site.example/api/file${query}`);

/** The state asked for, or the status of a refusal with its reason. */
async function answerTo(codec: Parameters<typeof askedOf>[0], query: string) {
  const asked = askedOf(codec, request(query));
  return asked instanceof Response ? `${asked.status} ${(await asked.json()).error}` : asked;
}

describe("the query of a file of a day", () => {
  it("may name the day; without one the newest holds", async () => {
    expect(await answerTo(dayFileAddress, "")).toEqual({ asOf: "latest" });
    expect(await answerTo(dayFileAddress, "?asOf=2023-09-20&utm_source=x")).toEqual({ asOf: "2023-09-20" });
  });

  it.each([
    ["?asof=2023-09-20", /^400 .*“asof”.*“asOf”/],
    ["?asOff=2023-09-20", /^400 .*“asOf”/],
    ["?day=2023-09-20", /^400 .*“day”/],
    ["?asOf=2023-09-20&asOf=2024", /^400 .*“asOf” may stand once/],
    [`?asOf=${"9".repeat(41)}`, /^400 .*first 40 signs/],
    ["?asOf=2023-09-20&sort=name", /^400 .*“sort”/],
  ])("%s is refused with the reason", async (query, reason) => {
    expect(await answerTo(dayFileAddress, query)).toMatch(reason);
  });
});

describe("the query of a file that is always the same", () => {
  it("asks nothing, and whatever it asks is refused", async () => {
    expect(await answerTo(plainFileAddress, "?utm_source=x")).toEqual({});
    expect(await answerTo(plainFileAddress, "?asOf=2023-09-20")).toMatch(/^400 .*“asOf”/);
  });
});
