import { describe, expect, it } from "vitest";
import type { Moment } from "@/lib/domain/moment";
import { overview } from "@/lib/queries/overview";
import { thenAndNow } from "@/lib/queries/then-and-now";
import { timelineEvents, timelinePage } from "@/lib/queries/timeline";
import { newestOn, pastOn } from "../support/moments";
import { testDatabase } from "../support/test-database";

const cited = ["readme"];
const event = (name: string, date: string) => ({
  name,
  date,
  category: "model-release",
  importance: 2,
  subjects: ["models/early"],
  sources: cited,
});
const statement = (key: string, since?: string) => ({
  key,
  part: "Introduction",
  text: `Statement ${key}.`,
  kind: "claim",
  status: "confirmed",
  today: `What is known of ${key}.`,
  ...(since !== undefined && { since }),
  subjects: ["companies/maker"],
  sources: cited,
});

const records = {
  "models/early": {
    name: "Early",
    developer: "maker",
    category: "language",
    facts: {
      released: { value: "2023-04", sources: cited },
      releasedAs: { value: "announcement", sources: cited },
      openness: { value: "open-weights", sources: cited },
    },
  },
  "regulations/measures": {
    name: "Measures",
    kind: "departmental-rule",
    jurisdiction: "cn",
    facts: {},
    milestones: [
      { stage: "draft", date: "2023-04-11", sources: cited },
      { stage: "published", date: "2023-05-10", sources: cited },
      { stage: "effective", date: "2023-08-01", sources: cited },
    ],
  },
  "events/early": event("Early appears", "2023-04"),
  "events/late": event("Late appears", "2023-08-03"),
  "statements/survey": {
    name: "A survey",
    source: "sources/readme",
    asOf: "2023-04-20",
    rows: [statement("dated", "2023-05-01"), statement("later", "2023-08-01"), statement("undated")],
  },
};

const newest = newestOn("2023-08-03");
const past: Moment = { asked: "2023-05-12", read: "2023-05-10", isPast: true };
const database = testDatabase(records);

describe("the overview of a day", () => {
  it("counts and names only what was public by then, and calls an announcement one", async () => {
    const view = await overview(database(), past);
    expect(view.figures).toMatchObject({ models: 1, makers: 1, withWeights: 1, filed: 0, lists: 0 });
    const startups = view.segments.find(({ segment }) => segment === "startup");
    expect(startups?.players).toMatchObject([
      { slug: "maker", works: 1, last: { name: "Early", as: "announcement" } },
    ]);
    expect(view.events.map(({ name }) => name)).toEqual(["Early appears"]);
    expect(view.researched).toEqual([]);
  });

  it("tells a rule's announced entry into force before the day, and the rule in force after it", async () => {
    expect((await overview(database(), past)).rules).toMatchObject({
      ahead: [{ address: "regulations/measures", date: "2023-08-01", step: "in-force" }],
      counts: { inForce: 0 },
    });
    expect((await overview(database(), newest)).rules).toMatchObject({ ahead: [], counts: { inForce: 1 } });
  });
});

describe("the survey then and now", () => {
  it("leaves out at a past date what is dated later, or not at all", async () => {
    const view = await thenAndNow(database(), past);
    expect(view).toMatchObject({ total: 3, leftOut: 2, counts: [{ status: "confirmed", count: 1 }] });
    expect(JSON.stringify(view)).not.toContain("What is known of later");
    expect(await thenAndNow(database(), newest)).toMatchObject({ total: 3, leftOut: 0 });
  });

  it("is not there before it appeared", async () => {
    const before = pastOn("2023-04-11");
    const view = await thenAndNow(database(), before);
    expect(view.survey).toBeUndefined();
    expect(view.parts).toEqual([]);
  });
});

describe("the timeline", () => {
  it("holds the events of the day, newest first, with names and sources", async () => {
    const { events, names, sources } = await timelineEvents(database(), newest);
    expect(events.map(({ slug }) => slug)).toEqual(["late", "early"]);
    expect(names).toEqual({ "models/early": "Early" });
    expect(Object.keys(sources)).toEqual(["readme"]);
    expect(await timelinePage(database(), past)).toMatchObject({ total: 1, moment: { asked: "2023-05-12" } });
  });
});
