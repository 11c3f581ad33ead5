import { expect, it } from "vitest";
import { onDay } from "@/lib/url/change-day";
import { linksFor, withoutDate } from "@/lib/url/routes";
import { sectionOf } from "@/lib/url/sections";
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

it("finds the section of an address", () => {
  expect(sectionOf("/regulations/x")?.label).toBe("Rules");
  expect(sectionOf("/")).toBeUndefined();
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
