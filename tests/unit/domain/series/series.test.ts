import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { filingsOverTime } from "@/lib/domain/series/filings-over-time";
import { placeLabels } from "@/lib/domain/series/label-placement";
import { largestByYear, parametersByDate, recordSizes } from "@/lib/domain/series/parameters-by-date";
import { quarterOf, quartersBetween } from "@/lib/domain/series/quarters";
import { releasesByQuarter } from "@/lib/domain/series/releases-by-quarter";

const model = (slug: string, released: string | undefined, segment: "cloud" | "startup" = "cloud") => ({
  slug,
  name: slug,
  segment,
  released,
});

describe("quarterOf", () => {
  it("places what surely lies in one quarter, and nothing else", () => {
    expect(["2023-09-20", "2023-12", "2023", "≤2023-09-20"].map(quarterOf)).toEqual([
      "2023-Q3",
      "2023-Q4",
      undefined,
      undefined,
    ]);
  });
});

describe("quartersBetween", () => {
  it("leaves no gap over the turn of a year", () => {
    expect(quartersBetween("2022-Q4", "2023-Q2")).toEqual(["2022-Q4", "2023-Q1", "2023-Q2"]);
  });
});

describe("releasesByQuarter", () => {
  it("counts by segment, keeps empty quarters and names what it cannot place", () => {
    const series = releasesByQuarter(
      [
        model("a", "2023-01-05"),
        model("b", "2023-02", "startup"),
        model("c", "2023-08"),
        model("d", "2023"),
        model("e", undefined),
        model("old", "2019-03"),
      ],
      "2020-Q1",
    );
    expect(series.quarters.map(({ quarter, total }) => [quarter, total])).toEqual([
      ["2023-Q1", 2],
      ["2023-Q2", 0],
      ["2023-Q3", 1],
    ]);
    expect(series.segments).toEqual(["cloud", "startup"]);
    expect(series.notDrawn.map(({ slug }) => slug)).toEqual(["d", "e"]);
  });

  it("counts each drawn model once", () => {
    const dates = fc
      .integer({ min: 2020, max: 2026 })
      .chain((year) =>
        fc.integer({ min: 1, max: 12 }).map((month) => `${year}-${String(month).padStart(2, "0")}`),
      );
    fc.assert(
      fc.property(fc.array(dates), (all) => {
        const { quarters } = releasesByQuarter(
          all.map((date, index) => model(`m${index}`, date)),
          "2020-Q1",
        );
        expect(quarters.reduce((sum, { total }) => sum + total, 0)).toBe(all.length);
      }),
    );
  });
});

describe("parametersByDate", () => {
  it("draws what has both values and names the rest", () => {
    const sized = (slug: string, released: string | undefined, value: number | undefined) => ({
      slug,
      name: slug,
      developer: "x",
      segment: "abroad" as const,
      released,
      parameters: value === undefined ? undefined : { value, sources: [] },
    });
    const { marks, notDrawn } = parametersByDate([
      sized("a", "2023-08-03", 7e9),
      sized("b", undefined, 7e9),
      sized("c", "2023", undefined),
    ]);
    expect(marks).toMatchObject([
      { slug: "a", comparator: true, uncertain: false, time: Date.parse("2023-08-03") },
    ]);
    expect(notDrawn.map(({ slug }) => slug)).toEqual(["b", "c"]);
  });
});

describe("filingsOverTime", () => {
  it("adds the lists up to the day, in the order of announcement", () => {
    const list = (slug: string, announced: string, filedRows: number, announcedFiled?: number) => ({
      slug,
      name: slug,
      announced,
      announcedFiled,
      announcedRegistered: undefined,
      filedRows,
      registeredRows: 1,
    });
    const points = filingsOverTime(
      [list("b", "2024-08-05", 70, 190), list("a", "2024-04-02", 117), list("c", "2025-01-08", 100)],
      "2024-12-31",
    );
    expect(
      points.map(({ list: slug, filed, registered, announcedFiled }) => [
        slug,
        filed,
        registered,
        announcedFiled,
      ]),
    ).toEqual([
      ["a", 117, 1, undefined],
      ["b", 187, 2, 190],
    ]);
  });
});

describe("recordSizes and largestByYear", () => {
  const sized = (slug: string, released: string, value: number, segment: "cloud" | "abroad" = "cloud") => ({
    slug,
    name: slug,
    developer: "x",
    segment,
    released,
    parameters: { value, sources: [] },
  });
  const { marks } = parametersByDate([
    sized("a", "2021-03-01", 1e9),
    sized("b", "2021-09-01", 1e12),
    sized("c", "2023-03-01", 7e9),
    sized("d", "2023-06-01", 13e9),
    sized("foreign", "2023-07-01", 9e12, "abroad"),
  ]);

  it("names the marks from China that exceed all before them", () => {
    expect(recordSizes(marks).map(({ slug }) => slug)).toEqual(["a", "b"]);
  });

  it("names the largest from China of each year", () => {
    expect(largestByYear(marks).map(({ slug }) => slug)).toEqual(["b", "d"]);
  });
});

describe("placeLabels", () => {
  const area = { left: 0, width: 400 };

  it("turns a label to the other side at the edge, and leaves out what has no room", () => {
    expect(placeLabels([{ x: 10, y: 50, text: "at the left edge" }], area)[0]?.anchor).toBe("start");
    expect(placeLabels([{ x: 390, y: 50, text: "at the right edge" }], area)[0]?.anchor).toBe("end");
    const crowded = Array.from({ length: 9 }, (_, index) => ({
      x: 200,
      y: 50,
      text: `label number ${index}`,
    }));
    expect(placeLabels(crowded, area)).toHaveLength(4);
  });
});
