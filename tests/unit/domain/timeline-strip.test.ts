import { expect, it } from "vitest";
import { layOutStrip } from "@/lib/domain/timeline-strip";

const item = (date: string, label = "A name", importance = 1) => ({ date, label, importance });

it("places items in time order inside the strip", () => {
  const { items } = layOutStrip([item("2023-09-13"), item("2023-04-07")], "2023-09-20");
  expect(items.map(({ item: { date } }) => date)).toEqual(["2023-04-07", "2023-09-13"]);
  for (const { left } of items) expect(left).toBeGreaterThan(0);
  for (const { left } of items) expect(left).toBeLessThan(100);
});

it("gives imprecise dates a width and days none", () => {
  const { items } = layOutStrip([item("2023-04"), item("2023-09-13")], "2023-12-31");
  expect(items[0]?.width).toBeGreaterThan(5);
  expect(items[1]?.width).toBe(0);
});

it("never lets two labels of a row overlap, and serves the important first", () => {
  const crowd = Array.from({ length: 12 }, (_, index) =>
    item("2023-05-01", "A rather long name", index === 7 ? 3 : 1),
  );
  const { items } = layOutStrip(crowd, "2024-05-01");
  const labelled = items.filter(({ isLabelled }) => isLabelled);
  expect(labelled).toHaveLength(4);
  expect(new Set(labelled.map(({ row }) => row)).size).toBe(4);
  expect(labelled.some(({ item: { importance } }) => importance === 3)).toBe(true);
});

it("marks years on a long strip and months on a short one", () => {
  expect(layOutStrip([item("2019-01-01")], "2024-05-01").ticks.map(({ label }) => label)).toContain("2022");
  expect(layOutStrip([item("2023-05-01")], "2023-07-01").ticks.map(({ label }) => label)).toContain(
    "Jun 2023",
  );
});

it("is empty without items", () =>
  expect(layOutStrip([], "2024-01-01")).toEqual({ items: [], rows: 0, ticks: [] }));
