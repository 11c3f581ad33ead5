import { describe, expect, it } from "vitest";
import { hasSourcePage, isLaterSource, numberSources, sourcesIn } from "@/lib/domain/source-numbers";
import { newestOn, pastOn } from "../../support/moments";

describe("the sources of a page", () => {
  it("are numbered in reading order, each once", () => {
    const view = {
      summary: { text: "…", sources: ["b"] },
      facts: {
        size: { observation: { value: 1, sources: ["a", "b"], others: [{ value: 2, sources: ["c"] }] } },
      },
      list: [{ sources: ["d"] }],
    };
    expect(sourcesIn(view)).toEqual(["b", "a", "c", "d"]);
    expect(sourcesIn({ sources: ["z"] }, view).slice(0, 2)).toEqual(["z", "b"]);
    expect([...numberSources(sourcesIn(view))]).toEqual([
      ["b", 1],
      ["a", 2],
      ["c", 3],
      ["d", 4],
    ]);
  });

  it("are lists of texts under the key `sources`; what else stands there is looked into", () => {
    expect(
      sourcesIn({ sources: [{ slug: "x", sources: ["a"] }], names: ["b"] }, null, "c", undefined),
    ).toEqual(["a"]);
    expect(sourcesIn({ sources: "a" }, { sources: [1, "b"] })).toEqual([]);
  });
});

describe("a source on a past day", () => {
  const past = pastOn("2023-09-20");

  it("is a later one from the day after on, and not on the day itself", () => {
    expect(isLaterSource({ published: "2023-09-20" }, past)).toBe(false);
    expect(isLaterSource({ published: "2023-09-21" }, past)).toBe(true);
    expect(isLaterSource({ published: "2023-10" }, past)).toBe(true);
  });

  it("is no later one where it may have been read, or nobody knows its day", () => {
    expect(isLaterSource({ published: "2023" }, past)).toBe(false);
    expect(isLaterSource({ published: "2023-09" }, past)).toBe(false);
    expect(isLaterSource({}, past)).toBe(false);
  });

  it("has a page of its own where it had surely appeared", () => {
    const hasPage = (published?: string) => hasSourcePage({ published }, past);
    expect([hasPage("2023-09-20"), hasPage("2023-09-21"), hasPage()]).toEqual([true, false, false]);
  });
});

describe("a source on the newest day", () => {
  const today = newestOn("2026-11-20");

  it("is never a later one, and always has a page", () => {
    expect(isLaterSource({ published: "2026-11-21" }, today)).toBe(false);
    expect([hasSourcePage({}, today), hasSourcePage({ published: "2026-11-21" }, today)]).toEqual([
      true,
      true,
    ]);
  });
});
