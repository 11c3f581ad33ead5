import { type APIRequestContext, expect, test } from "@playwright/test";
import { surveyDay } from "../support/survey-day";
import { readAddresses } from "./support/addresses";

const addresses = readAddresses();

/** Addresses that have no page, with what the page that answers them says. */
const missing: readonly (readonly [path: string, says: RegExp])[] = [
  ["/nothing", /no page at this address/i],
  ["/companies/baidu/more", /no page at this address/i],
  ["/at/latest/companies/baidu", /no page at this address/i],
  ["/api/nothing", /no page at this address/i],
  ...Object.keys(addresses.records).map(
    (section) => [`/${section}/nobody-of-that-name`, /no such record/i] as const,
  ),
  [`/as-of/${surveyDay}/models/deepseek-r1`, /no such record/i],
  [`/as-of/${surveyDay}/nothing`, /no page at this address/i],
  ["/as-of/2035-01-01", /outside the record/i],
  ["/as-of/1999-12-31/models", /outside the record/i],
  ["/as-of/2023-02-30", /outside the record/i],
  ["/as-of/yesterday/companies/baidu", /outside the record/i],
];

test.describe("addresses without a page", () => {
  for (const [path, says] of missing) {
    test(`${path} is a true 404 with help in its HTML`, async ({ request }) => {
      const response = await request.get(path);
      expect(response.status()).toBe(404);
      const html = await response.text();
      const main = /<main[\s\S]*<\/main>/.exec(html)?.[0] ?? "";
      expect(main).toMatch(says);
      expect(main).toContain('action="/search"');
      expect(main).toContain('href="/companies"');
    });
  }
});

test("a record's JSON is there, and an unknown one is a 404 in JSON", async ({ request }) => {
  const record = await request.get("/api/records/models/qwen-7b.json");
  expect(record.status()).toBe(200);
  expect(await record.json()).toMatchObject({ name: "Qwen-7B", developer: "alibaba" });
  const unknown = await request.get("/api/records/models/nobody.json");
  expect(unknown.status()).toBe(404);
  expect(await unknown.json()).toHaveProperty("error");
});

/** Files for programs, with the status that each must have. */
const files: readonly (readonly [path: string, status: number])[] = [
  ["/api/tables/models.csv", 200],
  [`/api/tables/models.json?asOf=${surveyDay}&sort=-released`, 200],
  ["/api/tables/models.csv?sort=-nonsense", 400],
  ["/api/tables/models.csv?openness=nonsense", 400],
  ["/api/tables/models.csv?asOf=2035-01-01", 404],
  ["/api/tables/models.csv?asOf=yesterday", 404],
  ["/api/tables/nothing.csv", 404],
  ["/api/collections/models.json", 200],
  [`/api/collections/models.json?asOf=${surveyDay}`, 400],
  ["/api/collections/filings.csv", 200],
  ["/api/collections/nothing.json", 404],
  ["/api/open-work.csv", 200],
  [`/api/open-work.csv?asOf=${surveyDay}`, 200],
  ["/api/open-work.csv?asOf=yesterday", 404],
  ["/api/dataset.json", 200],
  ["/api/schemas/release.schema.json", 200],
  ["/api/schemas/model.schema.json", 200],
  ["/api/schemas/nothing.schema.json", 404],
  [`/api/timeline/${surveyDay}.json`, 200],
  ["/api/timeline/2035-01-01.json", 404],
  [`/data-files/${surveyDay}/models`, 200],
  ["/data-files/2035-01-01/models", 404],
  ["/data-files/latest/nothing", 404],
];

for (const [path, status] of files) {
  test(`${path} answers ${status}`, async ({ request }) => {
    const response = await request.get(path);
    expect(response.status()).toBe(status);
    if (status !== 200) expect((await response.json()).error).toMatch(/\w/);
  });
}

test("renamed records and odd spellings of an address redirect", async ({ request }) => {
  await expectRedirect(request, "/as-of/latest/companies/baidu", 307, "/companies/baidu");
  await expectRedirect(request, "/companies/baidu/", 308, "/companies/baidu");
  for (const { from, to } of addresses.redirects) {
    await expectRedirect(request, from, 308, to);
    await expectRedirect(request, `/as-of/${surveyDay}${from}`, 308, `/as-of/${surveyDay}${to}`);
  }
});

async function expectRedirect(
  request: APIRequestContext,
  path: string,
  status: number,
  to: string,
): Promise<void> {
  const response = await request.get(path, { maxRedirects: 0 });
  expect(response.status(), path).toBe(status);
  expect(new URL(response.headers().location ?? "", "http://site").pathname, path).toBe(to);
}

test("the day is changed without script, on the page that the form or link stands on", async ({
  request,
  baseURL,
}) => {
  const go = async (query: string, headers: Record<string, string> = {}) => {
    const answer = await request.get(`/go?${query}`, { headers, maxRedirects: 0 });
    expect(answer.status()).toBe(303);
    return answer.headers().location;
  };
  // No referrer, and a proxy that tells another host than the browser's: the page is in the form.
  expect(await go(`day=${surveyDay}&from=/companies`)).toBe(`/as-of/${surveyDay}/companies`);
  expect(await go("day=newest&from=/companies", { host: "inside:1" })).toBe("/companies");
  // The filters of a table are told by the browser alone.
  const referer = `${baseURL}/as-of/${surveyDay}/companies?segment=cloud`;
  expect(await go("day=newest&from=/companies", { referer })).toBe("/companies?segment=cloud");
  expect(await go("day=newest&from=/models", { referer })).toBe("/models");
  expect(await go("day=newest&from=//example.com")).toBe("/missing/date");
  expect(await go("day=newest&from=/as-of/x//example.com")).toBe("/missing/date");
  expect(await go("day=yesterday&from=/models")).toBe("/missing/date");
});

test("the form for the day and the way back name their page", async ({ request }) => {
  for (const [path, from] of [
    ["/", "/"],
    ["/models/qwen-7b", "/models/qwen-7b"],
    [`/as-of/${surveyDay}/companies/baidu`, "/companies/baidu"],
    [`/as-of/${surveyDay}/data/quality`, "/data/quality"],
    ["/nothing/here", "/"],
  ] as const) {
    const html = await (await request.get(path)).text();
    expect([...html.matchAll(/name="from" value="([^"]*)"/g)].map(([, value]) => value)).toEqual([
      from,
      from,
    ]);
    if (path.startsWith("/as-of")) expect(html).toContain(`/go?day=newest&amp;from=${from}"`);
  }
});

test("every answer carries the security headers", async ({ request }) => {
  for (const path of [
    "/",
    `/as-of/${surveyDay}/companies/baidu`,
    "/nothing",
    "/api/records/models/qwen-7b.json",
  ]) {
    const headers = (await request.get(path)).headers();
    expect(headers["content-security-policy"], path).toContain("default-src 'self'");
    expect(headers["x-content-type-options"], path).toBe("nosniff");
    expect(headers["x-powered-by"], path).toBeUndefined();
  }
});
