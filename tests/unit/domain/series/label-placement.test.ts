import { describe, expect, it } from "vitest";
import { placeLabels } from "@/lib/domain/series/label-placement";

const area = { left: 50, width: 400 };
/** Ten letters, which are 62 pixels wide. */
const text = "ten letter";

const place = (...marks: readonly (readonly [x: number, y: number])[]) =>
  placeLabels(
    marks.map(([x, y]) => ({ x, y, text })),
    area,
  ).map(({ labelX, labelY, anchor }) => [labelX, labelY, anchor]);

describe("the label of a mark", () => {
  it("stands left above it where there is room", () => {
    expect(place([200, 100])).toEqual([[193, 93, "end"]]);
  });

  it("may touch the edge of the drawing, and turns to the other side beyond it", () => {
    expect(place([119, 100])).toEqual([[112, 93, "end"]]);
    expect(place([118.9, 100])).toEqual([[125.9, 93, "start"]]);
  });

  it("is left out where neither side has room", () => {
    const wide = { x: 250, y: 100, text: "x".repeat(40) };
    expect(placeLabels([wide], area)).toEqual([]);
    expect(placeLabels([{ ...wide, x: 450 - 248 - 7 }], area)).toHaveLength(1);
    expect(placeLabels([{ ...wide, x: 450 - 248 - 6 }], area)).toHaveLength(0);
  });

  it("goes right above, left below and right below, as its neighbours leave room", () => {
    expect(place([200, 100], [200, 100], [200, 100], [200, 100], [200, 100])).toEqual([
      [193, 93, "end"],
      [207, 93, "start"],
      [193, 111, "end"],
      [207, 111, "start"],
    ]);
  });

  it("covers no other, but may touch it", () => {
    // A line is 16 pixels high, from 13 above its foot to 3 below.
    expect(place([200, 100], [200, 116])[1]).toEqual([193, 109, "end"]);
    expect(place([200, 100], [200, 115.9])[1]).toEqual([207, 108.9, "start"]);
    expect(place([200, 116], [200, 100])[1]).toEqual([193, 93, "end"]);
    expect(place([200, 100], [262, 100])[1]).toEqual([255, 93, "end"]);
    expect(place([200, 100], [261.9, 100])[1]).toEqual([268.9, 93, "start"]);
    expect(place([262, 100], [200, 100])[1]).toEqual([193, 93, "end"]);
  });

  it("keeps the order given, the most important first", () => {
    const [first] = placeLabels(
      [
        { x: 200, y: 100, text: "first" },
        { x: 200, y: 100, text: "second" },
      ],
      area,
    );
    expect(first).toMatchObject({ text: "first", x: 200, y: 100, anchor: "end" });
  });
});
