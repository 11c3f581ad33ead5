import { describe, expect, it } from "vitest";
import { type FindableName, findNames, nearestFirst } from "@/lib/domain/name-search";

const names: FindableName[] = [
  {
    collection: "companies",
    slug: "baidu",
    name: "Baidu",
    nameZh: "百度",
    terms: "baidu ; 百度 ; bai du ; baidu ; bd",
    begins: "2000-01-01",
  },
  {
    collection: "models",
    slug: "ernie-bot",
    name: "Ernie Bot",
    nameZh: "文心一言",
    terms: "ernie bot ; 文心一言 ; wen xin yi yan ; wenxinyiyan ; wxyy",
    begins: "2023-03-16",
  },
  {
    collection: "models",
    slug: "ernie-5-0",
    name: "ERNIE 5.0",
    terms: "ernie 5.0 ; baidu ernie",
    begins: "2025-11-13",
  },
  {
    collection: "events",
    slug: "baidu-opens",
    name: "Baidu opens Ernie Bot",
    terms: "baidu opens ernie bot",
    begins: "2023-08-31",
  },
  { collection: "chips", slug: "undated", name: "Baidu undated", terms: "baidu undated" },
];
const slugs = (typed: string, options: Partial<Parameters<typeof findNames>[2]> = {}) =>
  findNames(names, typed, { limit: 10, ...options }).map(({ slug }) => slug);

describe("findNames", () => {
  it.each(["文心", "wenxin", "wen xin", "wxyy", "ernie b"])("finds by %s", (typed) => {
    expect(slugs(typed)[0]).toBe("ernie-bot");
  });

  it("puts the very name first, then names that begin so, and what tells of things after all things", () => {
    expect(slugs("baidu")).toEqual(["baidu", "undated", "ernie-5-0", "baidu-opens"]);
  });

  it("leaves blanks and hyphens out of account, and takes the shorter of two names that fit alike", () => {
    expect(nearestFirst(names, "ernie-bot")[0]?.slug).toBe("ernie-bot");
    expect(slugs("ernie")).toEqual(["ernie-5-0", "ernie-bot", "baidu-opens"]);
  });

  it("hides what begins after the day, and on a past day what nobody has dated", () => {
    expect(slugs("ernie", { day: "2023-06-01" })).toEqual(["ernie-bot"]);
    expect(slugs("baidu", { day: "2023-06-01" })).toEqual(["baidu"]);
  });

  it("keeps to one collection where asked", () => {
    expect(slugs("baidu", { collection: "models" })).toEqual(["ernie-5-0"]);
  });

  it("puts what a text names after what is named so, and sources last", () => {
    const found = [
      { collection: "sources", name: "Baidu" },
      { collection: "events", name: "A launch" },
      { collection: "companies", name: "Tencent" },
      { collection: "claims", name: "What Baidu says" },
    ] as const;
    const named = found.map((one) => ({ ...one, terms: one.name.toLowerCase() }));
    expect(nearestFirst(named, "baidu").map(({ collection }) => collection)).toEqual([
      "claims",
      "companies",
      "events",
      "sources",
    ]);
  });

  it("finds nothing for blanks", () => {
    expect(slugs("  ")).toEqual([]);
  });
});
