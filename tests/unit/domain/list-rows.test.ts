import { describe, expect, it } from "vitest";
import { listRowsOf } from "@/lib/domain/list-rows";
import { isListCollection, listCollections } from "@/lib/schema/collection-names";
import { newestOn, pastOn } from "../../support/moments";

const past = pastOn("2023-09-20");
const today = newestOn("2026-11-20");

describe("the collections that are read row by row", () => {
  it("are ties and files of many rows", () => {
    expect(listCollections.every(isListCollection)).toBe(true);
    expect(isListCollection("models")).toBe(false);
  });
});

describe("the rows of a file of scores", () => {
  const record = {
    name: "Scores",
    note: "All by one test.",
    rows: [
      { key: "a", score: 1, date: "2023-09-20" },
      { key: "b", score: 2, date: "2023-09-21" },
    ],
  };

  it("are those published by the day, each with what the file says but for its note", () => {
    expect(listRowsOf("results", { slug: "x", record }, past)).toEqual([
      { slug: "x", name: "Scores", "rows.key": "a", "rows.score": 1, "rows.date": "2023-09-20" },
    ]);
    expect(listRowsOf("results", { slug: "x", record }, pastOn("2023-09-21"))).toHaveLength(2);
  });
});

describe("the rows of a list of filings", () => {
  it("are all of the list, whatever the day of each", () => {
    const record = { name: "List", rows: [{ key: "a", date: "2030" }, { key: "b" }] };
    const rows = listRowsOf("filings", { slug: "x", record }, past);
    expect(rows.map((row) => row["rows.key"])).toEqual(["a", "b"]);
  });
});

describe("the statements of a survey", () => {
  const statement = { key: "a", text: "…", status: "confirmed", today: "It is so.", sources: ["later"] };
  const rowOn = (moment: typeof past, since?: string) =>
    listRowsOf("statements", { slug: "x", record: { rows: [{ ...statement, since }] } }, moment)[0];

  it("tell what was found out of them from the day of the finding on", () => {
    expect(rowOn(past, "2023-09-20")).toMatchObject({
      "rows.status": "confirmed",
      "rows.sources": ["later"],
    });
    expect(rowOn(past, "2023-09-21")).toEqual({ slug: "x", "rows.key": "a", "rows.text": "…" });
  });

  it("tell a finding without a date on the newest day only", () => {
    expect(rowOn(past)).toEqual({ slug: "x", "rows.key": "a", "rows.text": "…" });
    expect(rowOn(today)).toMatchObject({ "rows.status": "confirmed", "rows.today": "It is so." });
  });
});

describe("the row of a tie", () => {
  const tie = { kind: "investment", from: "companies/a", to: "companies/b" };
  const rowOn = (moment: typeof past, more: object) =>
    listRowsOf("relations", { slug: "x", record: { ...tie, ...more } }, moment);

  it("holds its ends, and the facts that are known on the day", () => {
    const amount = { value: { amount: 1, currency: "USD" }, sources: [] };
    const stakePercent = { range: { min: 1, max: 2 }, sources: [] };
    expect(rowOn(past, { facts: { amount, stakePercent } })).toEqual([
      { slug: "x", ...tie, "facts.amount": amount.value, "facts.stakePercent": stakePercent.range },
    ]);
    const missing = { missing: "undisclosed", sources: [] };
    expect(rowOn(past, { facts: { amount: missing } })).toEqual([{ slug: "x", ...tie }]);
    expect(rowOn(past, {})).toEqual([{ slug: "x", ...tie }]);
  });

  it("tells its end from the day of the end on", () => {
    expect(rowOn(past, { until: "2023-09-20" })).toEqual([{ slug: "x", ...tie, until: "2023-09-20" }]);
    expect(rowOn(past, { until: "2023-09-21" })).toEqual([{ slug: "x", ...tie }]);
  });
});
