import { describe, expect, it } from "vitest";
import { addressState } from "@/lib/url/address-state";
import { notUsed, unknownKey } from "@/lib/url/not-used";
import { text } from "@/lib/url/parameters";
import { recordAddress, slugs } from "@/lib/url/record-parameters";

describe("a text in an address", () => {
  const { parse } = addressState({ typed: text("q"), short: text("s", 3, "abc") });

  it("has two hundred signs at most, and of a longer one the beginning counts", () => {
    const long = "通".repeat(200);
    expect(parse({ q: long })).toMatchObject({ state: { typed: long }, problems: [] });
    expect(parse({ q: `${long}义` })).toMatchObject({
      state: { typed: long },
      problems: ["Of “q” only the first 200 signs were used."],
    });
  });

  it("counts signs, not halves of them", () => {
    expect(parse({ s: "😀😀😀" })).toMatchObject({ state: { short: "😀😀😀" }, problems: [] });
    expect(parse({ s: "😀😀😀😀" }).state.short).toBe("😀😀😀");
  });

  it("is the usual one where none is written", () => {
    expect(parse("").state).toEqual({ typed: "", short: "abc" });
  });
});

describe("the slug of a record in an address", () => {
  const { parse } = addressState({ ids: slugs("ids", 9), about: recordAddress("about") });

  it.each(["qwen-7b", "a", "01-ai", "a-b-c"])("may be %s", (slug) => {
    expect(parse({ ids: slug, about: `models/${slug}` })).toEqual({
      state: { ids: [slug], about: `models/${slug}` },
      problems: [],
    });
  });

  it.each(["-a", "a-", "a--b", "a_b", "a/b", "通", "a b"])("is not %s", (slug) => {
    const { state, problems } = parse({ ids: `x,${slug}`, about: `models/${slug}` });
    expect(state).toEqual({ ids: ["x"], about: undefined });
    expect(problems).toHaveLength(2);
  });

  it.each(["models", "/a", "Models/a", "-x/a", "x-/a", "models/a/b", "export--rules/a", " models/a"])(
    "leads to no record as %s",
    (about) => {
      expect(parse({ about }).problems).toEqual([
        `“about=${about}” was not used: a record is written like companies/baidu.`,
      ]);
    },
  );

  it("is read in small letters, without blanks around it, and once", () => {
    expect(parse({ about: "export-rules/a", ids: " A, b ,a,,B" })).toEqual({
      state: { ids: ["a", "b"], about: "export-rules/a" },
      problems: [],
    });
  });
});

describe("a key that the page does not know", () => {
  const { parse } = addressState({ typed: text("q") });

  it.each(["utm_source", "utm_x", "gclid", "fbclid", "msclkid", "mc_cid", "mc_eid", "ref", "_rsc"])(
    "is passed over in silence as %s",
    (key) => {
      expect(parse({ [key]: "1" }).problems).toEqual([]);
    },
  );

  it.each(["utm_", "xutm_source", "gclids", "xgclid", "mc_aid", "refs", "x_rsc"])("is told as %s", (key) => {
    expect(parse({ [key]: "1" }).problems).toEqual([
      expect.stringContaining(`“${key}=1” was not used: there is no “${key}” here.`),
    ]);
  });
});

describe("the sentence about what was not used", () => {
  const words = ["one", "two", "three", "four", "five", "six"];

  it("names all words where they are six at most, and none where they are more", () => {
    expect(notUsed("n", "0815", "why", words)).toBe(
      "“n=0815” was not used: why. It takes one, two, three, four, five, six.",
    );
    expect(notUsed("n", "0815", "why", [...words, "seven"])).toBe("“n=0815” was not used: why.");
    expect(notUsed("n", "0815", "why")).toBe("“n=0815” was not used: why.");
  });

  it("asks for the nearest word, and first for the record of that slug", () => {
    expect(notUsed("n", "thre", "why", words)).toBe("“n=thre” was not used: why. Did you mean “three”?");
    expect(notUsed("n", "baidu", "why", ["baidv", "companies/baidu"])).toBe(
      "“n=baidu” was not used: why. Did you mean “companies/baidu”?",
    );
  });

  it("shows sixty signs of what was written, and of its key", () => {
    expect(notUsed("n", "x".repeat(60), "why")).toBe(`“n=${"x".repeat(60)}” was not used: why.`);
    expect(notUsed("n", "x".repeat(61), "why")).toBe(`“n=${"x".repeat(60)}…” was not used: why.`);
    expect(unknownKey("k".repeat(61), "v", [])).toBe(
      `“${"k".repeat(60)}…=v” was not used: there is no “${"k".repeat(60)}…” here.`,
    );
  });
});
