import { describe, expect, it, vi } from "vitest";

vi.mock("server-only", () => ({}));

const about = (params: object) => ({ params: Promise.resolve(params) }) as never;
const asking = (day: string) => new Request(`http://site/file?asOf=${day}`);

/** Every address that takes a day and is no page, asked for a day. */
const addresses: Record<string, (day: string) => Promise<Response>> = {
  "a table": async (day) =>
    (await import("@/app/api/tables/[file]/route")).GET(asking(day), about({ file: "models.csv" })),
  "a list": async (day) =>
    (await import("@/app/api/collections/[file]/route")).GET(asking(day), about({ file: "filings.csv" })),
  "open work": async (day) => (await import("@/app/api/open-work.csv/route")).GET(asking(day)),
  "the timeline": async (day) =>
    (await import("@/app/api/timeline/[file]/route")).GET(
      new Request("http://site/file"),
      about({ file: `${day}.json` }),
    ),
  "the rows of a page": async (day) =>
    (await import("@/app/data-files/[asOf]/[collection]/route")).GET(
      new Request("http://site/file"),
      about({ asOf: day, collection: "models" }),
    ),
  "the events of a page": async (day) =>
    (await import("@/app/data-files/[asOf]/timeline/route")).GET(
      new Request("http://site/file"),
      about({ asOf: day }),
    ),
};

describe.each(Object.entries(addresses))("%s", (_name, get) => {
  it.each(["2023-13-45", "2035-01-01", "1999-12-31", "yesterday", "2023-08"])(
    "is not found on “%s”, and says so",
    async (day) => {
      const response = await get(day);
      expect(response.status).toBe(404);
      expect(((await response.json()) as { error: string }).error).toContain("day");
    },
  );

  it("is found on the newest day", async () => expect((await get("latest")).status).toBe(200));
});
