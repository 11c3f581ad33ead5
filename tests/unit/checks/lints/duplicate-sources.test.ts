import { describe, expect, it } from "vitest";
import { duplicateSources } from "@/lib/checks/lints/duplicate-sources";
import { said } from "../said";

/** What is said when a second source has this address; the first has `https://example.com/readme`. */
const saidOf = (url: unknown) =>
  said(duplicateSources, (records) => {
    records["sources/again"] = { ...records["sources/readme"], url };
  });

describe("an address", () => {
  it.each([
    "https://example.com/readme",
    "http://example.com/readme",
    "https://www.example.com/readme",
    "https://example.com/readme/",
    "https://example.com/readme//",
    "https://example.com/readme#top",
    "https://example.com/readme?utm_source=x&utm_medium=y",
    "https://example.com/readme?srsltid=x",
    "https://example.com/readme?fbclid=x",
    "https://example.com/readme?gclid=x",
  ])("%s is the page that is a source already", (url) => {
    expect(saidOf(url)).toEqual([
      {
        place: `data/sources/again.json:4:10 "${url}",`,
        problem: "this address is already the source `readme`",
        tip: "use `readme` everywhere and delete this file; what was read where goes into a fact's `locator`",
      },
    ]);
  });

  it.each([
    "https://example.com/readme?page=2",
    "https://example.com/readme?xgclid=2",
    "https://example.com/readme?gclids=2",
    "https://example.com/readme/2",
    "https://m.example.com/readme",
    "https://example.com/x//readme",
    "https://example.www.com/readme",
  ])("%s is another page", (url) => {
    expect(saidOf(url)).toEqual([]);
  });

  it("that is none is left to the schema, and only sources are compared", () => {
    const found = said(duplicateSources, (records) => {
      records["sources/a"] = { url: "nowhere" };
      records["sources/b"] = { url: "nowhere" };
      records["sources/c"] = { url: 7 };
      records["sources/d"] = { url: 7 };
      records["models/e"] = { url: "https://example.com/readme" };
    });
    expect(found).toEqual([]);
  });
});
