import { describe, expect, it } from "vitest";
import { cellOf, identityCell, partsOf } from "@/lib/domain/table/cell";

const sources = ["card"];

describe("the cell of a field", () => {
  it("is none where nothing is recorded", () => {
    expect(cellOf({ state: "absent" })).toBeUndefined();
  });

  it.each(["not-yet", "undatable"] as const)("says that a value is %s", (state) => {
    expect(cellOf({ state })).toStrictEqual({ blank: state, sources: [] });
  });

  it("says that a value has ended, with what told of it", () => {
    const observation = { value: 7, sources };
    expect(cellOf({ state: "ended", observation, earlier: [] })).toStrictEqual({ blank: "ended", sources });
  });

  it("says why a value is missing", () => {
    const cell = (observation: object) =>
      cellOf({ state: "missing", observation: { sources, ...observation }, earlier: [] });
    expect(cell({ missing: "undisclosed" })).toStrictEqual({ blank: "undisclosed", sources });
    expect(cell({})).toStrictEqual({ blank: "unknown", sources });
  });

  it("is the value alone where nothing more is told, its note and history left out", () => {
    const observation = { value: 7, sources, note: "n", locator: "p. 1", since: "2023" };
    expect(cellOf({ state: "known", observation, earlier: [observation] })).toStrictEqual({
      value: 7,
      sources,
    });
  });

  it("keeps a range, how exact it is, its standing, its speaker, and how many other values there are", () => {
    const observation = {
      range: { min: 1, max: 2 },
      exactness: "about",
      standing: "estimate",
      says: "baidu",
      sources,
      others: [
        { value: 3, sources },
        { value: 4, sources },
      ],
    } as const;
    expect(
      cellOf({
        state: "known",
        observation: { ...observation, sources, others: [...observation.others] },
        earlier: [],
      }),
    ).toStrictEqual({
      range: { min: 1, max: 2 },
      exactness: "about",
      standing: "estimate",
      says: "baidu",
      sources,
      others: 2,
    });
  });
});

describe("the cell of what a record is", () => {
  it("has no source, and is none where the record does not say", () => {
    expect(identityCell("Baidu")).toStrictEqual({ value: "Baidu", sources: [] });
    expect(identityCell(["a"])).toStrictEqual({ value: ["a"], sources: [] });
    expect([identityCell(undefined), identityCell([])]).toEqual([undefined, undefined]);
  });
});

describe("the parts of a cell", () => {
  it("are those of a list, the value itself, or none", () => {
    expect(partsOf({ value: ["a", "b"], sources })).toEqual(["a", "b"]);
    expect(partsOf({ value: 0, sources })).toEqual([0]);
    expect(partsOf({ blank: "unknown", sources })).toEqual([]);
    expect(partsOf(undefined)).toEqual([]);
  });
});
