import { describe, expect, it } from "vitest";
import { collectionFile, dayFile, openWorkFile, tableFile } from "@/lib/url/files";
import { newestOn, pastOn } from "../../support/moments";

const past = pastOn("2023-09-20");
const today = newestOn("2026-11-20");

describe("the address of a file", () => {
  it("names the day of a past view, and none in the newest", () => {
    expect(openWorkFile(past)).toBe("/api/open-work.csv?asOf=2023-09-20");
    expect(openWorkFile(today)).toBe("/api/open-work.csv");
    expect(collectionFile("models", "csv", past)).toBe("/api/collections/models.csv?asOf=2023-09-20");
    expect(collectionFile("models", "csv", today)).toBe("/api/collections/models.csv");
  });

  it("has no day where the file is the whole history", () => {
    expect(collectionFile("models", "json", past)).toBe("/api/collections/models.json");
  });

  it("of the rows of a page has a day or `latest`, and the edition", () => {
    expect(dayFile("models", past, "2026.a+b")).toBe("/data-files/2023-09-20/models?edition=2026.a%2Bb");
    expect(dayFile("filings", today, "e")).toBe("/data-files/latest/filings?edition=e");
  });

  it("of a table has what the table shows, then the day", () => {
    expect(tableFile("models", "csv", today)).toBe("/api/tables/models.csv");
    expect(tableFile("models", "json", past)).toBe("/api/tables/models.json?asOf=2023-09-20");
    expect(tableFile("models", "csv", today, "?q=a")).toBe("/api/tables/models.csv?q=a");
    expect(tableFile("models", "csv", past, "?q=a&view=size")).toBe(
      "/api/tables/models.csv?q=a&view=size&asOf=2023-09-20",
    );
  });
});
