import { connect } from "node:net";
import { expect, test } from "@playwright/test";
import { surveyDay } from "../support/survey-day";
import { pageTypes } from "./support/page-types";
import { rawRequest } from "./support/raw-request";

/** Days that no other test asks for, so that each is asked for the first time here. */
const freshDay = (number: number) => new Date(Date.UTC(2024, 5, 1 + number)).toISOString().slice(0, 10);

const refused = ["POST", "PUT", "DELETE", "PATCH", "TRACE", "PURGE", "LINK", "MKCOL"];

/** One address of every kind that answers. */
const kinds = [
  "/",
  "/models",
  "/models/qwen-7b",
  `/as-of/${surveyDay}/companies`,
  "/search?q=qwen",
  "/compare/models",
  "/nothing/here",
  "/models/nobody",
  "/data-files/latest/models",
  "/data-files/names",
  "/api/tables/models.csv",
  "/api/records/models/qwen-7b.json",
  "/api/timeline/latest.json",
  "/api/health",
  "/go?day=newest",
  "/icon.svg",
  "/_next/static/nothing.js",
];

for (const path of kinds) {
  test(`${path}: every method but GET and HEAD is refused`, async ({ baseURL }) => {
    for (const method of refused) {
      const answer = await rawRequest(baseURL, `${method} ${path}`, ["Content-Length: 0"]);
      expect([method, answer.status, answer.body]).toEqual([method, 405, ""]);
      expect(answer.headers.allow).toBe("GET, HEAD, OPTIONS");
      expect(answer.headers["cache-control"]).toBe("no-store");
      expect(answer.headers["content-security-policy"]).toContain("default-src 'self'");
    }
    const options = await rawRequest(baseURL, `OPTIONS ${path}`);
    expect([options.status, options.headers.allow, options.body]).toEqual([204, "GET, HEAD, OPTIONS", ""]);
    expect((await rawRequest(baseURL, `HEAD ${path}`)).body).toBe("");
  });
}

test("a refused first request leaves no trace in the file that later readers get", async ({
  request,
  baseURL,
}) => {
  for (const [index, method] of [...refused, "OPTIONS", "HEAD"].entries()) {
    for (const file of ["models", "companies", "filings"]) {
      const path = `/data-files/${freshDay(index)}/${file}`;
      await rawRequest(baseURL, `${method} ${path}`, ["Content-Length: 0"]);
      const answer = await request.get(path);
      expect([path, answer.status()]).toEqual([path, 200]);
      expect(Object.keys(await answer.json()).length).toBeGreaterThan(1);
    }
  }
});

const broken = ["%", "%zz", "%c0%ae", "%E7%99", "%00", "x%0d%0aSet-Cookie:a=b"];
const before = [
  "/",
  "/models/",
  "/as-of/",
  `/as-of/${surveyDay}/models/`,
  "/api/records/models/",
  "/api/tables/",
  "/api/timeline/",
  "/api/schemas/",
  "/api/collections/",
  "/data-files/",
  "/data-files/latest/",
  "/missing/",
  "/_next/static/",
  "/go/",
];

test("a broken escape is a 400 with the security headers, wherever it stands", async ({ baseURL }) => {
  for (const path of before.flatMap((start) => broken.map((end) => start + end))) {
    const { status, headers } = await rawRequest(baseURL, `GET ${path}`);
    expect([path, status]).toEqual([path, 400]);
    expect(headers["content-security-policy"], path).toContain("default-src 'self'");
    expect(headers["x-content-type-options"], path).toBe("nosniff");
    expect(headers["set-cookie"], path).toBeUndefined();
  }
});

test("an escape that is not needed makes no other address", async ({ baseURL }) => {
  for (const path of [
    "/models/%71wen-7b",
    "/%6dodels",
    `/as-of/${surveyDay.replace("-", "%2D")}/models`,
    "/api/records/models/%71wen%2D7b.json",
    "/data-files/latest/%6dodels",
  ])
    expect([path, (await rawRequest(baseURL, `GET ${path}`)).status]).toEqual([path, 200]);
});

test("nothing of a first visitor's query stays in a page", async ({ request }) => {
  const routes = [...new Set(pageTypes.map(({ path }) => path.replace(/^\/as-of\/[^/]+|\?.*/g, "")))];
  const day = freshDay(40);
  for (const route of routes) {
    for (const path of [`/as-of/${day}${route === "/" ? "" : route}`, route || "/"]) {
      const mark = "zq9xsecret";
      await request.get(`${path}?email=${mark}&${mark}=1&utm_source=${mark}`);
      const later = await request.get(path);
      expect((await later.text()).includes(mark), path).toBe(false);
    }
  }
});

test("a redirect keeps the query", async ({ request }) => {
  const led = async (path: string) => (await request.get(path, { maxRedirects: 0 })).headers().location ?? "";
  expect(await led("/models/?q=qwen&sort=-released")).toMatch(/\/models\?q=qwen&sort=-released$/);
  expect(await led("/as-of/latest/models?q=qwen")).toMatch(/\/models\?q=qwen$/);
});

test("parts of a page are not to be had, whatever headers ask for them", async ({ request }) => {
  const path = `/as-of/${freshDay(41)}/about`;
  const headers = { RSC: "1", "Next-Router-Prefetch": "1", "Next-Action": "x", "x-nextjs-data": "1" };
  for (const answer of [await request.get(path, { headers }), await request.get(path)]) {
    expect(answer.status()).toBe(200);
    expect(answer.headers()["content-type"]).toContain("text/html");
  }
});

test("a socket that asks for an upgrade is served as any other and closed", async ({ baseURL }) => {
  const { hostname, port, host } = new URL(baseURL ?? "");
  const paths = ["/", "/_next/webpack-hmr", "/_next/hmr", "/api/health", "/nothing"];
  const closed = Array.from({ length: 100 }, (_, index) => {
    const socket = connect(Number(port), hostname);
    const lines = ["Connection: Upgrade, close", "Upgrade: websocket", "Sec-WebSocket-Version: 13"];
    const key = "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==";
    socket.write([`GET ${paths[index % 5]} HTTP/1.1`, `Host: ${host}`, ...lines, key, "", ""].join("\r\n"));
    socket.resume();
    return new Promise<string>((resolve) => socket.once("close", () => resolve("closed")));
  });
  const late = new Promise<string>((resolve) => setTimeout(() => resolve("open"), 5_000).unref());
  expect(new Set(await Promise.all(closed.map((one) => Promise.race([one, late]))))).toEqual(
    new Set(["closed"]),
  );
});

/** The longest time that any cache may keep an answer, in seconds. */
function longest(control = ""): number {
  if (/no-store/.test(control)) return 0;
  const times = [...control.matchAll(/(?:max-age|s-maxage|stale-while-revalidate)=(\d+)/g)];
  return times.reduce((sum, [, seconds]) => sum + Number(seconds), 0);
}

test("an error is kept for a minute at most, and what has no name of its own for minutes", async ({
  request,
}) => {
  const errors = ["/data-files/2035-01-01/models", "/api/tables/x.csv", "/data-files/latest/nothing"];
  const paths = [...pageTypes.map(({ path }) => path), ...kinds, ...errors, "/as-of/2035-01-01/about"];
  for (const path of new Set(paths)) {
    const answer = await request.get(path, { maxRedirects: 0 });
    const bar = answer.status() >= 400 ? 60 : 300;
    const control = answer.headers()["cache-control"];
    expect(control, path).toBeDefined();
    expect([path, longest(control) <= bar]).toEqual([path, true]);
  }
});

test("a file may be kept for ever under the edition that is served, and under no other", async ({
  request,
}) => {
  const { edition } = await (await request.get("/api/health")).json();
  for (const file of ["/data-files/latest/models", `/data-files/${surveyDay}/filings`, "/data-files/names"]) {
    const named = await request.get(`${file}?edition=${encodeURIComponent(edition)}`);
    expect([named.status(), named.headers()["cache-control"]]).toEqual([
      200,
      expect.stringContaining("immutable"),
    ]);
    const other = await request.get(`${file}?edition=2020-01-01.00000000`);
    expect(longest(other.headers()["cache-control"])).toBeLessThanOrEqual(300);
  }
});
