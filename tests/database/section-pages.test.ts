import { describe, expect, it } from "vitest";
import { listOn, wholeDataset } from "@/lib/queries/collection-file";
import { dataPage } from "@/lib/queries/data-page";
import { filingListView, filingsRegister } from "@/lib/queries/filings/register";
import { rulesHub } from "@/lib/queries/rules/hub";
import { indexTable } from "@/lib/queries/table/index-table";
import { newestOn, pastOn } from "../support/moments";
import { testDatabase } from "../support/test-database";

const cited = ["readme"];
const service = (key: string, part: object = {}) => ({
  key,
  name: "文心一言",
  kind: "filed",
  operator: "北京百度",
  province: "Beijing",
  number: key,
  ...part,
});
const rule = (kind: string, milestones: [stage: string, date: string][], part: object = {}) => ({
  name: `A ${kind}`,
  kind,
  jurisdiction: "cn",
  issuers: ["regulator"],
  facts: {},
  milestones: milestones.map(([stage, date]) => ({ stage, date, sources: cited })),
  ...part,
});

const records = {
  "authorities/regulator": {
    name: "Regulator",
    kind: "regulator",
    country: "China",
    facts: { established: { value: "2014", sources: cited } },
  },
  "regulations/measures": rule(
    "departmental-rule",
    [
      ["draft", "2023-04-11"],
      ["published", "2023-07-13"],
      ["effective", "2023-08-15"],
    ],
    {
      draftDifferences: [
        { topic: "scope", change: "weakened", sources: cited },
        { topic: "fines", change: "weakened", sources: cited },
        { topic: "support", change: "added", sources: cited },
      ],
    },
  ),
  "regulations/plan": rule("policy", [["published", "2023-05"]]),
  "export-rules/control": {
    name: "Control",
    kind: "control",
    country: "United States",
    issuer: "regulator",
    facts: {
      announced: { value: "2023-06-01", sources: cited },
      effective: { value: "2023-07-01", sources: cited },
    },
  },
  "filings/clearances": {
    name: "Clearances",
    announced: "2023-06",
    note: "No list.",
    sources: cited,
    rows: [],
  },
  "filings/first": {
    name: "First list",
    announced: "2023-07-20",
    announcedFiled: 3,
    sources: cited,
    rows: [
      service("one", { company: "maker", model: "maker-7b" }),
      service("two", { province: "Shanghai" }),
      service("three", { kind: "registered", number: undefined }),
    ],
  },
};

const newest = newestOn("2023-08-15");
const database = testDatabase(records);

describe("the rules of a day", () => {
  it("stand by what they were then, with the bodies behind them", async () => {
    const hub = await rulesHub(database(), newest);
    expect(hub.counts).toEqual([
      { state: "in-force", count: 1 },
      { state: "adopted", count: 1 },
    ]);
    expect(hub.groups.binding.map(({ slug }) => slug)).toEqual(["measures"]);
    expect(hub.compared[0]?.changes).toEqual([
      { change: "weakened", count: 2 },
      { change: "added", count: 1 },
    ]);
    expect(hub.controls.counts).toEqual({ announced: 0, "in-force": 1, ended: 0 });
    expect(hub.makers).toEqual([{ address: "authorities/regulator", count: 2 }]);
  });

  it("are drafts before they are published, and then tell of their entry into force", async () => {
    const spring = await rulesHub(database(), pastOn("2023-05-31"));
    expect(spring.groups.drafts.map(({ slug }) => slug)).toEqual(["measures"]);
    expect(spring.compared).toEqual([]);
    expect(spring.ahead).toEqual([]);
    const summer = await rulesHub(database(), pastOn("2023-07-13"));
    expect(summer.groups.made.map(({ slug, next }) => [slug, next?.date])).toEqual([
      ["measures", "2023-08-15"],
    ]);
    expect(summer.ahead.map(({ date }) => date)).toEqual(["2023-08-15"]);
  });
});

describe("the register of a day", () => {
  it("adds up the lists announced by then, beside the announced totals", async () => {
    const register = await filingsRegister(database(), newest);
    expect(
      register.lists.map(({ slug, announcedFiled, addedUp }) => [slug, announcedFiled, addedUp.filed]),
    ).toEqual([
      ["clearances", undefined, 0],
      ["first", 3, 2],
    ]);
    expect(register).toMatchObject({ listsWithRows: 1, joined: 1, counts: { filed: 2, registered: 1 } });
    expect(register.provinces.map(({ key, total }) => [key, total])).toEqual([
      ["Beijing", 2],
      ["Shanghai", 1],
    ]);
  });

  it("knows nothing of later lists, nor of records that did not exist yet", async () => {
    const june = await filingsRegister(database(), pastOn("2023-06-30"));
    expect(june.lists.map(({ slug }) => slug)).toEqual(["clearances"]);
    expect(june).toMatchObject({ listsWithRows: 0, joined: 0 });
    expect(await filingListView(database(), "first", pastOn("2023-06-30"))).toBeUndefined();
    const july = await filingListView(database(), "first", pastOn("2023-07-31"));
    expect(july?.before?.slug).toBe("clearances");
    expect(july?.after).toBeUndefined();
  });
});

describe("the table of services", () => {
  it("has every row of the lists announced by then, and speaks of no record that came later", async () => {
    const { rows, references } = await indexTable(database(), "filings", pastOn("2023-07-31"));
    expect(rows.map(({ slug }) => slug)).toEqual(["first/one", "first/two", "first/three"]);
    expect(Object.keys(references).filter((address) => !address.startsWith("filings/"))).toEqual([
      "companies/maker",
    ]);
    expect((await indexTable(database(), "filings", pastOn("2023-06-30"))).rows).toEqual([]);
  });
});

describe("what there is to take away", () => {
  it("is counted as of the day, with how well it is sourced", async () => {
    const page = await dataPage(database(), newest);
    const filings = page.statistics.find(({ collection }) => collection === "filings");
    expect(filings).toMatchObject({ records: 2, rows: 3, facts: 0, newestSource: "2023-08-03" });
    expect(page.total.cited).toBe(page.total.facts);
    const june = await dataPage(database(), pastOn("2023-06-30"));
    expect(june.statistics.find(({ collection }) => collection === "models")?.records).toBe(0);
    expect(june.statistics.find(({ collection }) => collection === "filings")).toMatchObject({
      records: 1,
      newestSource: undefined,
    });
  });

  it("is every record as in its file, and the rows of lists as of a day", async () => {
    const whole = await wholeDataset(database());
    expect(whole.collections.filings).toEqual([
      { slug: "clearances", ...records["filings/clearances"] },
      { slug: "first", ...records["filings/first"] },
    ]);
    const july = await listOn(database(), "filings", pastOn("2023-07-31"));
    expect(july.rows.map((row) => row["rows.key"])).toEqual(["one", "two", "three"]);
    expect(july.names).toEqual({ "companies/maker": "Maker" });
    expect((await listOn(database(), "filings", pastOn("2023-06-30"))).rows).toEqual([]);
  });
});
