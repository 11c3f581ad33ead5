import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type AddressCodec, addressState } from "@/lib/url/address-state";
import { compareQuery } from "@/lib/url/compare-query";
import { choice, flag, text } from "@/lib/url/parameters";
import { recordAddress, slugs } from "@/lib/url/record-parameters";
import { searchAddress } from "@/lib/url/search-query";
import { statementAddress } from "@/lib/url/statement-state";

const codec = addressState({
  typed: text("q", 10),
  size: choice("size", ["small", "large"], "small"),
  colour: choice("colour", ["red", "green", "blue", "black", "white", "grey", "brown"], undefined),
  isOpen: flag("open", "yes"),
  ids: slugs("ids", 2),
  about: recordAddress("about"),
  asOf: text("asOf", 20, "latest"),
});
const problemsOf = (query: string) => codec.parse(query).problems;

/** Whatever one can be set to comes back from the address as it was. */
function comesBack<State extends object>(one: AddressCodec<State>, states: fc.Arbitrary<State>): void {
  fc.assert(
    fc.property(states, (state) => {
      expect(one.parse(one.print(state))).toEqual({ state, problems: [] });
    }),
  );
}

const slug = fc.stringMatching(/^[a-z0-9]{1,9}(-[a-z0-9]{1,9}){0,3}$/);
const typed = (maxLength: number) => fc.string({ unit: "binary", maxLength });
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });

describe("a state in an address comes back as it was written", () => {
  it("of every kind of parameter", () => {
    comesBack(
      codec,
      fc.record({
        typed: typed(10),
        size: fc.constantFrom("small", "large"),
        colour: maybe(fc.constantFrom("red", "grey")),
        isOpen: fc.boolean(),
        ids: fc.uniqueArray(slug, { maxLength: 2 }),
        about: maybe(slug.map((one) => `companies/${one}`)),
        asOf: fc.constantFrom("latest", "2023-09-20", "2025-01-15"),
      }),
    );
  });

  it("of a search, a comparison and the statements", () => {
    comesBack(
      searchAddress,
      fc.record({ typed: typed(200), collection: maybe(fc.constantFrom("models", "chips")) }),
    );
    comesBack(
      compareQuery,
      fc.record({
        ids: fc.uniqueArray(slug, { maxLength: 6 }),
        onlyDifferences: fc.boolean(),
        add: typed(100),
      }),
    );
    comesBack(
      statementAddress,
      fc.record({ text: typed(200), status: maybe(fc.constantFrom("confirmed", "left-out")) }),
    );
  });

  it("and the usual state is not written at all", () => {
    expect(codec.print(codec.usual)).toBe("");
  });
});

describe("what of an address is not used is told", () => {
  it.each([
    ["size=larg", "“size=larg” was not used: it is none of the words for “size”. Did you mean “large”?"],
    ["size=0815", "“size=0815” was not used: it is none of the words for “size”. It takes small, large."],
    ["colour=ultramarine", "“colour=ultramarine” was not used: it is none of the words for “colour”."],
    ["open=no", "“open=no” was not used: it is none of the words for “open”. It takes yes."],
    ["siez=large", "“siez=large” was not used: there is no “siez” here. Did you mean “size”?"],
    ["ids=a,B_C", "“ids=b_c” was not used: no record can be called that."],
    ["ids=a,b,c,d", "“ids” takes at most 2; not used: c, d."],
    ["about=baidu", "“about=baidu” was not used: a record is written like companies/baidu."],
    ["q=abcdefghijklmn", "Of “q” only the first 10 signs were used."],
    ["size=large&size=small", "“size=small” was not used: “size” may stand once."],
  ])("%s", (query, sentence) => {
    expect(problemsOf(query)).toEqual([sentence]);
  });

  it("each part once, in the order of the state, unknown keys last", () => {
    expect(problemsOf("zzz=1&zzz=2&open=x&size=y")).toHaveLength(3);
    expect(problemsOf("zzz=1&size=0815").at(-1)).toContain("zzz");
  });

  it("but for the marks of those who count readers, repeats of the same and what is empty", () => {
    expect(
      problemsOf("utm_source=x&utm_campaign=y&gclid=1&fbclid=2&ref=z&size=large&size=large&colour="),
    ).toEqual([]);
  });

  it("and shortened where it is long", () => {
    expect(problemsOf(`size=${"😀".repeat(100)}`)[0]).toContain(`“size=${"😀".repeat(60)}…”`);
  });

  it("whatever the query, without failing, and the state is sound", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (query) => {
        const { state } = codec.parse(query);
        expect(codec.parse(codec.print(state))).toEqual({ state, problems: [] });
      }),
    );
  });
});

it("reads a query as browsers, requests and pages give it", () => {
  const expected = { ...codec.usual, typed: "a b", ids: ["x", "y"] };
  expect(codec.parse("?q=a+b&ids=x,y").state).toEqual(expected);
  expect(codec.parse(new URLSearchParams("q=a+b&ids=x&ids=y")).state).toEqual(expected);
  expect(codec.parse({ q: "a b", ids: ["x", "y"], size: undefined }).state).toEqual(expected);
});
