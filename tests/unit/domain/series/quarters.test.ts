import { describe, expect, it } from "vitest";
import { filingsOverTime } from "@/lib/domain/series/filings-over-time";
import { quarterOf, quartersBetween } from "@/lib/domain/series/quarters";
import { type ReleasedModel, releasesByQuarter } from "@/lib/domain/series/releases-by-quarter";

describe("the quarter of a date", () => {
  it("changes after March, June, September and December", () => {
    const days = ["01-01", "03-31", "04-01", "06-30", "07-01", "09-30", "10-01", "12-31"];
    expect(days.map((day) => quarterOf(`2023-${day}`)?.slice(5))).toEqual([
      "Q1",
      "Q1",
      "Q2",
      "Q2",
      "Q3",
      "Q3",
      "Q4",
      "Q4",
    ]);
  });
});

describe("the quarters between two", () => {
  it("hold both, and are none where the last lies before the first", () => {
    expect(quartersBetween("2023-Q3", "2023-Q3")).toEqual(["2023-Q3"]);
    expect(quartersBetween("2023-Q3", "2023-Q2")).toEqual([]);
    expect(quartersBetween("2022-Q3", "2023-Q4")).toEqual([
      "2022-Q3",
      "2022-Q4",
      "2023-Q1",
      "2023-Q2",
      "2023-Q3",
      "2023-Q4",
    ]);
  });
});

describe("releases by quarter", () => {
  const model = (slug: string, released: string, segment: ReleasedModel["segment"]): ReleasedModel => ({
    slug,
    name: slug,
    segment,
    released,
  });
  const models = [
    model("a", "2020-03-31", "cloud"),
    model("b", "2020-04-01", "startup"),
    model("c", "2020-12", "startup"),
    model("d", "2020-11", "cloud"),
    model("e", "2020-10", "abroad"),
  ];

  it("begin with the first quarter that has one, not before the one asked for", () => {
    const { quarters } = releasesByQuarter(models, "2020-Q2");
    expect(quarters).toEqual([
      { quarter: "2020-Q2", counts: { startup: 1 }, total: 1 },
      { quarter: "2020-Q3", counts: {}, total: 0 },
      { quarter: "2020-Q4", counts: { startup: 1, cloud: 1, abroad: 1 }, total: 3 },
    ]);
    expect(releasesByQuarter(models, "2020-Q1").quarters[0]).toMatchObject({ quarter: "2020-Q1", total: 1 });
  });

  it("name the segments that occur, the most frequent first, then by the alphabet", () => {
    expect(releasesByQuarter(models, "2020-Q2").segments).toEqual(["startup", "abroad", "cloud"]);
    expect(releasesByQuarter(models, "2020-Q1").segments).toEqual(["cloud", "startup", "abroad"]);
  });

  it("are none where no model can be placed", () => {
    const undated = { ...model("x", "2020", "cloud") };
    expect(releasesByQuarter([undated, ...models.slice(0, 1)], "2021-Q1")).toEqual({
      quarters: [],
      segments: [],
      notDrawn: [undated],
    });
  });
});

describe("the register over time", () => {
  const list = (slug: string, announced: string) => ({
    slug,
    name: slug.toUpperCase(),
    announced,
    announcedFiled: 9,
    announcedRegistered: 8,
    filedRows: 2,
    registeredRows: 1,
  });

  it("adds up both kinds of services beside what was announced, the day of a list included", () => {
    expect(filingsOverTime([list("b", "2024-08-05"), list("a", "2024-04-02")], "2024-08-05")).toEqual([
      {
        list: "a",
        name: "A",
        announced: "2024-04-02",
        filed: 2,
        registered: 1,
        announcedFiled: 9,
        announcedRegistered: 8,
      },
      {
        list: "b",
        name: "B",
        announced: "2024-08-05",
        filed: 4,
        registered: 2,
        announcedFiled: 9,
        announcedRegistered: 8,
      },
    ]);
    expect(filingsOverTime([list("b", "2024-08-05")], "2024-08-04")).toEqual([]);
  });
});
