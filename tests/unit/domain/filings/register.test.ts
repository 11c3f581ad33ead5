import { describe, expect, it } from "vitest";
import { addUpLists, type PublishedList, totalOf } from "@/lib/domain/filings/register";

const list = (slug: string, announced: string, filed: number, registered: number): PublishedList => ({
  slug,
  announced,
  announcedFiled: undefined,
  announcedRegistered: undefined,
  rows: { filed, "filed-on-device": 0, registered },
});

const lists = [
  list("third", "2024-11-30", 5, 3),
  list("first", "2023-08-31", 0, 0),
  list("second", "≤2024-08-31", 7, 2),
];

describe("the published lists added up", () => {
  it("stand in the order of their announcement, a list without rows adding nothing", () => {
    const added = addUpLists(lists, "2026-01-01");
    expect(added.map(({ slug, addedUp }) => [slug, addedUp.filed, addedUp.registered])).toEqual([
      ["first", 0, 0],
      ["second", 7, 2],
      ["third", 12, 5],
    ]);
  });

  it("hold only what was announced by the day", () => {
    expect(addUpLists(lists, "2023-09-20").map(({ slug }) => slug)).toEqual(["first"]);
    expect(addUpLists(lists, "2023-08-30")).toEqual([]);
  });

  it("name services of all kinds", () => {
    expect(totalOf({ filed: 2, "filed-on-device": 0, registered: 1 })).toBe(3);
  });
});
