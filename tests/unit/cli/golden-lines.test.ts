import { describe, expect, it } from "vitest";
import { changesOf, commonLines } from "../../golden/changes";
import { hashOf } from "../../golden/hashes";
import { linesOf } from "../../golden/lines";

const lines = (view: unknown) => linesOf(view, () => undefined);

describe("a view as lines", () => {
  it("names members of a list by what tells them apart, so that one more does not shift the others", () => {
    const [one, two] = [
      { slug: "a", size: 1 },
      { slug: "b", size: 2 },
    ];
    expect([...lines({ list: [one, two] })]).toEqual([
      ["list › (order)", "a, b"],
      ["list › [a] › size", "1"],
      ["list › [a] › slug", '"a"'],
      ["list › [b] › size", "2"],
      ["list › [b] › slug", '"b"'],
    ]);
    const changes = changesOf(
      new Map([["record", lines({ list: [two] })]]),
      new Map([["record", lines({ list: [one, two] })]]),
    );
    expect(changes[0]?.lines.map(({ path }) => path)).toEqual(["list › (order)", "list › [a]"]);
  });

  it("is the same whatever the order of its keys, and another in another order of a list", () => {
    expect(hashOf(lines({ a: 1, b: 2 }))).toBe(hashOf(lines({ b: 2, a: 1, c: undefined })));
    const [one, two] = [{ slug: "a" }, { slug: "b" }];
    expect(hashOf(lines([one, two]))).not.toBe(hashOf(lines([two, one])));
    expect(hashOf(lines(["a", "b"]))).not.toBe(hashOf(lines(["b", "a"])));
  });

  it("leaves out the edition, and keeps nothing, emptiness and zero apart", () => {
    expect(hashOf(lines({ edition: "x", a: 1 }))).toBe(hashOf(lines({ edition: "y", a: 1 })));
    const hashes = [null, 0, "", [], {}, { a: null }].map((view) => hashOf(lines(view)));
    expect(new Set(hashes).size).toBe(hashes.length);
  });
});

describe("changes of views", () => {
  it("say what is new, gone and changed, and count like lines together", () => {
    const before = new Map([
      ["kept", lines({ v: 1 })],
      ["gone", lines({})],
      ["other", lines({ v: 1 })],
    ]);
    const after = new Map([
      ["kept", lines({ v: 2 })],
      ["new", lines({})],
      ["other", lines({ v: 3 })],
    ]);
    const changes = changesOf(before, after);
    expect(changes.map(({ record, fate }) => `${record} ${fate}`)).toEqual([
      "gone gone",
      "kept changed",
      "new new",
      "other changed",
    ]);
    expect(changes[1]?.lines).toEqual([{ path: "v", before: "1", after: "2" }]);
    expect(commonLines(changes)).toEqual([{ line: "v  changed", count: 2 }]);
    expect(changesOf(before, before)).toEqual([]);
  });
});
