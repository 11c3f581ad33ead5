import { describe, expect, it } from "vitest";
import { countByQuarter, filterEvents, groupByMonth } from "@/lib/domain/timeline-filter";
import { axisTicks, type LaneEvent, layOutLanes, markSize, wordsWidth } from "@/lib/domain/timeline-lanes";
import { layOutStrip } from "@/lib/domain/timeline-strip";

const event = (slug: string, date: string, more: Partial<LaneEvent> = {}): LaneEvent => ({
  slug,
  name: slug,
  date,
  category: "chip",
  importance: 1,
  ...more,
});
const scale = { pixelsPerDay: 1, rows: 3, hasWords: false };
const chips = (events: readonly LaneEvent[], more: Partial<typeof scale> = {}) => {
  const { lanes } = layOutLanes(events, "2023-12-31", { ...scale, ...more });
  const lane = lanes.find(({ family }) => family === "chips");
  return {
    rows: lane?.rows,
    placed: lane?.placed.map(({ event: { slug }, row }) => `${slug} ${row}`).join(", "),
  };
};

describe("the room of words", () => {
  it("grows with the name up to a limit", () => {
    expect(wordsWidth("abcd")).toBeCloseTo(32.4);
    expect(wordsWidth("x".repeat(39))).toBeCloseTo(245.9);
    expect([wordsWidth("x".repeat(40)), wordsWidth("x".repeat(400))]).toEqual([248, 248]);
  });
});

describe("the rows of a lane", () => {
  it("are shared by marks that only touch: a mark and its gap take eleven pixels", () => {
    expect(chips([event("a", "2023-03-01"), event("b", "2023-03-12")])).toEqual({
      rows: 1,
      placed: "a 0, b 0",
    });
    expect(chips([event("a", "2023-03-01"), event("b", "2023-03-11")])).toEqual({
      rows: 2,
      placed: "a 0, b 1",
    });
    expect(chips([event("b", "2023-03-12", { importance: 3 }), event("a", "2023-03-01")]).placed).toBe(
      "a 0, b 0",
    );
  });

  it("go first to the more important, then to the earlier; those beyond the rows share the last", () => {
    const crowd = ["a", "b", "c", "d"].map((slug, index) => event(slug, `2023-03-0${index + 1}`));
    expect(chips(crowd)).toEqual({ rows: 3, placed: "a 0, b 1, c 2, d 2" });
    const important = [...crowd, event("z", "2023-03-05", { importance: 3 })];
    expect(chips(important.toReversed()).placed).toBe("a 1, b 2, c 2, d 2, z 0");
  });

  it("keep the last one free of words", () => {
    const lane = layOutLanes(
      [event("a", "2023-03-01"), event("b", "2023-03-02"), event("c", "2023-03-03")],
      "2023-12-31",
      {
        ...scale,
        hasWords: true,
      },
    ).lanes.find(({ family }) => family === "chips");
    expect(lane?.placed.map(({ row, hasWords }) => [row, hasWords])).toEqual([
      [0, true],
      [1, true],
      [2, false],
    ]);
  });

  it("hold words that only touch", () => {
    const room = Math.ceil(markSize + 2 + wordsWidth("a"));
    const apart = (days: number) => [
      event("a", "2023-03-01"),
      event("b", new Date(Date.parse("2023-03-01") + days * 86_400_000).toISOString().slice(0, 10)),
    ];
    expect(chips(apart(room), { hasWords: true }).placed).toBe("a 0, b 0");
    expect(chips(apart(room - 1), { hasWords: true }).placed).toBe("a 0, b 1");
  });
});

describe("the lanes", () => {
  it("end with the day of the page, and begin with its month where no event comes before", () => {
    const { start, width } = layOutLanes([event("a", "2024-05-05")], "2023-12-31", {
      ...scale,
      pixelsPerDay: 2,
    });
    expect([start, width]).toEqual(["2023-12-01", 30 * 2 + markSize]);
  });

  it("draw a span that ends with the day of the page, and none for what begins after it", () => {
    const widthOf = (date: string, until: "2023-03-30" | "2023-03-31" | "2023-02-28") =>
      layOutLanes([event("a", date)], until, scale).lanes.flatMap(({ placed }) => placed)[0]?.width;
    expect([widthOf("2023-03", "2023-03-31"), widthOf("2023-03", "2023-03-30")]).toEqual([30, 29]);
    expect(widthOf("2023-03", "2023-02-28")).toBe(0);
  });
});

describe("the lines of the axis", () => {
  const labels = (pixelsPerDay: number, width = 400 * pixelsPerDay) =>
    axisTicks("2022-11-01", width, pixelsPerDay).map(({ label }) => label);

  it("are months from forty pixels a month on, quarters from forty a quarter on, else years", () => {
    expect(labels(4 / 3).slice(0, 4)).toEqual(["Nov", "Dec", "2023", "Feb"]);
    expect(labels(1.33)).toEqual(["2023", "Apr", "Jul", "Oct"]);
    expect(labels(0.44)).toEqual(["2023", "Apr", "Jul", "Oct"]);
    expect(labels(0.439)).toEqual(["2023"]);
  });

  it("stand at the first of their month, the last one on the edge included", () => {
    expect(axisTicks("2022-12-01", 62, 2)).toEqual([
      { left: 0, label: "Dec", isYear: false },
      { left: 62, label: "2023", isYear: true },
    ]);
    expect(axisTicks("2022-12-01", 61, 2)).toHaveLength(1);
  });
});

describe("a strip", () => {
  const item = (date: string, label = "", importance = 1) => ({ date, label, importance });

  it("shows thirty days at least, with a margin of three in a hundred on either side", () => {
    const { items } = layOutStrip([item("2023-01-01"), item("2023-01-31")], "2023-01-02");
    expect(items.map(({ left }) => left)).toEqual([
      expect.closeTo((0.9 / 31.8) * 100),
      expect.closeTo((30.9 / 31.8) * 100),
    ]);
  });

  it("draws an imprecise date up to the closing day, and a day without width", () => {
    const { items } = layOutStrip([item("2023"), item("2023-02-01")], "2023-04-11");
    expect(items.map(({ width }) => width)).toEqual([expect.closeTo(100 / 1.06), 0]);
  });

  it("has one row where no label has room, and the next where one has", () => {
    const long = "x".repeat(200);
    expect(layOutStrip([item("2023-01-01", long)], "2024-01-01")).toMatchObject({
      rows: 1,
      items: [{ row: 0, isLabelled: false }],
    });
    expect(layOutStrip([item("2023-01-01", "x")], "2024-01-01")).toMatchObject({
      rows: 2,
      items: [{ row: 1, isLabelled: true }],
    });
  });

  it("is marked by months, quarters, years or five years, by its length", () => {
    const labels = (
      until: "2023-07-20" | "2023-07-21" | "2024-12-01" | "2024-12-02" | "2033-12-14" | "2033-12-15",
    ) => layOutStrip([item("2023-01-01")], until).ticks.map(({ label }) => label);
    expect(labels("2023-07-20").slice(0, 3)).toEqual(["Jan 2023", "Feb 2023", "Mar 2023"]);
    expect(labels("2023-07-21")).toEqual(["Jan 2023", "Apr 2023", "Jul 2023"]);
    expect(labels("2024-12-01").slice(0, 2)).toEqual(["Jan 2023", "Apr 2023"]);
    expect(labels("2024-12-02")).toEqual(["2023", "2024"]);
    expect(labels("2033-12-14")).toHaveLength(11);
    expect(labels("2033-12-15")).toEqual(["2025", "2030"]);
  });

  it("is not marked before it begins", () => {
    const { ticks } = layOutStrip([item("2023-01-02")], "2023-03-01");
    expect(ticks.map(({ label }) => label)).toEqual(["Feb 2023", "Mar 2023"]);
  });
});

describe("the events of a quarter and a month", () => {
  const on = (date: string) => ({ ...event(date, date), subjects: [] });

  it("change with the quarter's first day", () => {
    const dates = ["2023-03-31", "2023-04-01", "2023-06-30", "2023-07-01", "2023-12-31", "2024-01-01"];
    expect(countByQuarter(dates.map(on))).toEqual([
      { quarter: "2023-Q1", count: 1 },
      { quarter: "2023-Q2", count: 2 },
      { quarter: "2023-Q3", count: 1 },
      { quarter: "2023-Q4", count: 1 },
      { quarter: "2024-Q1", count: 1 },
    ]);
  });

  it("stand in the order asked for within their month too", () => {
    const dates = ["2023-09-02", "2023-09-01", "2023-08-31"].map(on);
    const order = (by: "newest" | "oldest") =>
      groupByMonth(dates, by).map(({ month, events }) => [month, ...events.map(({ slug }) => slug.slice(8))]);
    expect(order("oldest")).toEqual([
      ["2023-08", "31"],
      ["2023-09", "01", "02"],
    ]);
    expect(order("newest")).toEqual([
      ["2023-09", "02", "01"],
      ["2023-08", "31"],
    ]);
  });

  it("are milestones only where their importance is the highest", () => {
    const events = [1, 2, 3].map((importance) => ({ ...on("2023"), importance }));
    expect(filterEvents(events, { milestonesOnly: true }).map(({ importance }) => importance)).toEqual([3]);
    expect(filterEvents(events, { milestonesOnly: false })).toHaveLength(3);
  });
});
