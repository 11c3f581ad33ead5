import { expect, it } from "vitest";
import { isCompared } from "@/lib/schema/collection-names";
import { onDay } from "@/lib/url/change-day";
import { headerSectionOf, headerSections } from "@/lib/url/header-sections";
import { linksFor, recordDownload, recordFile, withoutDate } from "@/lib/url/routes";
import { newestOn, pastOn } from "../../support/moments";

const today = linksFor(newestOn("2026-11-20"));
const past = linksFor(pastOn("2023-09-20"));

it("keeps the day in every link", () => {
  expect(today.page("/")).toBe("/");
  expect(past.page("/")).toBe("/as-of/2023-09-20");
  expect(past.record("models", "qwen-7b")).toBe("/as-of/2023-09-20/models/qwen-7b");
  expect(today.page("/compare", { ids: "a,b", rows: undefined })).toBe("/compare?ids=a%2Cb");
});

it("links references of records, and only those with a page", () => {
  expect(past.address("companies/baidu")).toBe("/as-of/2023-09-20/companies/baidu");
  expect(past.address("relations/baidu-orders-a800")).toBeUndefined();
});

it("writes a key once for each value of a query, and none for what is undefined", () => {
  expect(today.page("/models", { category: ["code", "math"], q: "通" })).toBe(
    "/models?category=code&category=math&q=%E9%80%9A",
  );
  expect(past.page("/models", { q: undefined })).toBe("/as-of/2023-09-20/models");
  expect(past.page("/models")).toBe("/as-of/2023-09-20/models");
});

it("writes where a record is downloaded, kept and compared", () => {
  expect(recordDownload("models", "qwen-7b")).toBe("/api/records/models/qwen-7b.json");
  expect(recordFile("relations", "a-b")).toBe("data/relations/a-b.json");
  expect(["models", "chips", "companies", "events"].filter(isCompared)).toEqual([
    "models",
    "chips",
    "companies",
  ]);
});

it("takes the day off an address, and only a day at its beginning", () => {
  expect(withoutDate("/as-of/2023-09-20/models/a")).toBe("/models/a");
  expect(withoutDate("/models/as-of/2023-09-20")).toBe("/models/as-of/2023-09-20");
  expect(withoutDate("/as-of")).toBe("/as-of");
});

it("finds the section of an address", () => {
  for (const { covers, label } of headerSections)
    for (const first of covers) expect(headerSectionOf(`/${first}/x`)?.label).toBe(label);
  expect(headerSectionOf("/models")?.label).toBe("Models");
  expect(headerSectionOf("")).toBeUndefined();
  expect(headerSectionOf("/regulations/x")?.label).toBe("Rules");
  expect(headerSectionOf("/")).toBeUndefined();
});

it("turns an address to another day", () => {
  expect(withoutDate("/as-of/2023-09-20")).toBe("/");
  expect(onDay("/models?sort=-released", "2023-09-20")).toBe("/as-of/2023-09-20/models?sort=-released");
  expect(onDay("/as-of/2023-09-20/models", "newest")).toBe("/models");
  expect(onDay("/as-of/2023-09-20", "2024-01-01")).toBe("/as-of/2024-01-01");
});

it("refuses what is no day and what leaves the site", () => {
  expect(onDay("/models", "2023-02-30")).toBeUndefined();
  expect(onDay("//elsewhere.example/", "newest")).toBeUndefined();
  expect(onDay("https://elsewhere.example/", "newest")).toBeUndefined();
});
