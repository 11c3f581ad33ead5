import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  dateRewrites,
  pageAddresses,
  readKnownAddresses,
  renamedRedirects,
} from "@/lib/url/page-addresses.js";

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "addresses-"));
});
afterEach(() => rmSync(root, { recursive: true }));

function page(folder: string, file = "page.tsx"): void {
  const path = join(root, "app", "at", "[asOf]", folder);
  mkdirSync(path, { recursive: true });
  writeFileSync(join(path, file), "");
}

describe("pageAddresses", () => {
  it("is empty before there are pages", () => {
    expect(pageAddresses(root)).toEqual([]);
  });

  it("turns folders into patterns and leaves groups out", () => {
    page("");
    page("companies/[slug]");
    page("(lists)/models");
    page("compare/[...slugs]");
    page("feed", "route.ts");
    page("companies", "layout.tsx");
    expect(pageAddresses(root)).toEqual(["", "/companies/:slug", "/compare/:slugs+", "/feed", "/models"]);
  });
});

describe("dateRewrites", () => {
  it("needs the same few rules however many pages there are", () => {
    const { beforeFiles, afterFiles, fallback } = dateRewrites(["", "/models"]);
    expect(beforeFiles.length + afterFiles.length).toBe(3);
    expect(fallback.map((rule) => rule.source)).toEqual(["/", "/models"]);
  });

  it.each(["api/v1/models", "_next/static/a.js", "data-files/models.json", "at/latest", "as-of/2024-01-01"])(
    "leaves /%s alone",
    (path) => {
      const everyOther = dateRewrites([]).afterFiles[1]?.source.slice("/:path".length);
      expect(new RegExp(`^${everyOther}$`).test(path)).toBe(false);
      expect(new RegExp(`^${everyOther}$`).test("models/qwen")).toBe(true);
    },
  );
});

describe("known addresses", () => {
  it("are undefined before the first data build", () => {
    expect(readKnownAddresses(root)).toBeUndefined();
    expect(renamedRedirects(undefined)).toEqual([]);
  });

  it("redirect renamed records on every date", () => {
    const redirects = [{ from: "/companies/old", to: "/companies/new" }];
    const rules = renamedRedirects({ edition: "", first: "", newest: "", records: {}, redirects });
    expect(rules.map((rule) => rule.destination)).toEqual(["/companies/new", "/as-of/:asOf/companies/new"]);
  });
});
