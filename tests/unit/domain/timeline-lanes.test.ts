import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { axisTicks, type LaneEvent, layOutLanes, markSize } from "@/lib/domain/timeline-lanes";
import { eventCategories } from "@/lib/records/event/choices";

const event = (slug: string, date: string, more: Partial<LaneEvent> = {}): LaneEvent => ({
  slug,
  name: slug,
  date,
  category: "chip",
  importance: 1,
  ...more,
});
const scale = { pixelsPerDay: 1, rows: 4, hasWords: false };
const lane = (events: LaneEvent[], more = {}) =>
  layOutLanes(events, "2023-12-31", { ...scale, ...more }).lanes.find(({ family }) => family === "chips");

describe("layOutLanes", () => {
  it("begins at the month of the first event and places days by their distance", () => {
    const { start, lanes } = layOutLanes([event("a", "2023-03-11")], "2023-12-31", scale);
    expect(start).toBe("2023-03-01");
    expect(lanes.find(({ family }) => family === "chips")?.placed[0]).toMatchObject({
      left: 10,
      width: 0,
      row: 0,
    });
  });

  it("draws an imprecise date as the span it may mean, and never beyond the day of the page", () => {
    expect(lane([event("a", "2023-03")])?.placed[0]?.width).toBe(30);
    expect(lane([event("a", "2023")])?.placed[0]?.width).toBe(364);
    const { lanes } = layOutLanes([event("a", "2023")], "2023-02-01", scale);
    expect(lanes.flatMap(({ placed }) => placed)[0]?.width).toBe(31);
  });

  it("stacks events of one day, the most important first", () => {
    const placed = lane([event("a", "2023-03-11"), event("b", "2023-03-11", { importance: 3 })])?.placed;
    expect(placed?.map(({ event: { slug }, row }) => [slug, row]).sort()).toEqual([
      ["a", 1],
      ["b", 0],
    ]);
  });

  it("gives words only where they have room", () => {
    const placed = lane([event("the first of two", "2023-03-11"), event("the second of two", "2023-03-12")], {
      rows: 2,
      hasWords: true,
    })?.placed;
    expect(placed?.map(({ hasWords }) => hasWords)).toEqual([true, false]);
  });

  it("keeps a lane without events as one row", () => {
    expect(layOutLanes([], "2023-12-31", scale).lanes.map(({ rows }) => rows)).toEqual([1, 1, 1, 1, 1, 1]);
  });

  it("places every event once, in its family's lane, and lets no two marks of a row overlap while rows are free", () => {
    const dates = fc.date({ min: new Date("2022-01-01"), max: new Date("2023-12-30"), noInvalidDate: true });
    fc.assert(
      fc.property(fc.array(dates, { maxLength: 30 }), (days) => {
        const events = days.map((day, index) => event(`e${index}`, day.toISOString().slice(0, 10)));
        const { lanes } = layOutLanes(events, "2023-12-31", { pixelsPerDay: 1, rows: 30, hasWords: false });
        const all = lanes.flatMap(({ placed, family }) => placed.map((one) => ({ ...one, family })));
        expect(all).toHaveLength(events.length);
        for (const one of all) {
          expect(eventCategories[one.event.category].family).toBe(one.family);
          const inRow = all.filter(({ row }) => row === one.row);
          expect(inRow.filter(({ left }) => Math.abs(left - one.left) < markSize)).toHaveLength(1);
        }
      }),
    );
  });
});

describe("axisTicks", () => {
  it("names years where days are narrow and months where they are wide", () => {
    expect(axisTicks("2022-11-01", 600, 0.3).map(({ label }) => label)).toEqual([
      "2023",
      "2024",
      "2025",
      "2026",
      "2027",
      "2028",
    ]);
    expect(axisTicks("2022-11-01", 100, 2).map(({ label }) => label)).toEqual(["Nov", "Dec"]);
  });
});
