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

  it("asks for every word, in whatever order", () => {
    expect(slugs("ernie baidu")).toEqual(["ernie-5-0", "baidu-opens"]);
    expect(slugs("ernie kimi")).toEqual([]);
  });

  it("finds what begins on the day itself, and not what begins the day after", () => {
    expect(slugs("wxyy", { day: "2023-03-16" })).toEqual(["ernie-bot"]);
    expect(slugs("wxyy", { day: "2023-03-15" })).toEqual([]);
  });

  it("gives as many as were asked for", () => {
    expect(slugs("baidu", { limit: 2 })).toEqual(["baidu", "undated"]);
  });

  it("puts whole names before whole spellings, these before beginnings, these before words and the rest", () => {
    const named = (name: string, terms: string) => ({ collection: "models" as const, name, terms });
    const inOrder = [
      named("Kimi", "kimi"),
      named("Moonshot", "moonshot ; kimi"),
      named("Kimi-K2", "kimi-k2"),
      named("Assistant", "assistant ; kimi chat"),
      named("Big Kimi", "big kimi"),
      named("Okimi", "okimi"),
    ];
    expect(nearestFirst(inOrder.toReversed(), "kimi").map(({ name }) => name)).toEqual(
      inOrder.map(({ name }) => name),
    );
  });

  it("takes of two alike the shorter name, then the alphabet, by the name that fits", () => {
    const named = (name: string, nameZh?: string) => ({
      collection: "models" as const,
      name,
      nameZh,
      terms: [name, nameZh].join(" ; ").toLowerCase(),
    });
    const found = [named("Qwen Max"), named("Qwen-VL"), named("Qwen-7B")];
    expect(nearestFirst(found, "qwen").map(({ name }) => name)).toEqual(["Qwen-7B", "Qwen-VL", "Qwen Max"]);
    const chinese = [named("A", "通义千问大模型"), named("A much longer name", "通义千问")];
    expect(nearestFirst(chinese, "通义").map(({ name }) => name)).toEqual(["A much longer name", "A"]);
  });

  it("finds nothing for blanks", () => {
    expect(slugs("  ")).toEqual([]);
  });
});
