import { describe, expect, it } from "vitest";
import { changeDays, daysOf } from "@/lib/dataset/change-days";
import { datasetOf } from "@/lib/dataset/dataset";
import { smallDataset } from "../../support/small-dataset";

const source = (published?: string) => ({
  title: "A page",
  publisher: "Maker",
  url: "https://example.com/page",
  kind: "company",
  language: "en",
  ...(published && { published }),
});
const chip = (facts: object) => ({ name: "Chip", vendor: "maker", kind: "gpu", facts });

describe("the days of a dataset", () => {
  it("end with its newest source, whatever is planned for later", () => {
    const planned = { released: { value: "2027", standing: "planned", sources: ["readme"] } };
    const { newest, changes } = daysOf(
      smallDataset({ "chips/chip": chip(planned), "sources/page": source("2024-05-06") }),
    );
    expect(newest).toBe("2024-05-06");
    expect(changes.at(-1)).toBe("2024-05-06");
  });

  it("begin with the first record, though not before 2017", () => {
    expect(daysOf(smallDataset()).first).toBe("2020-01-01");
    const founded = { founded: { value: "1987", sources: [] } };
    const old = { name: "Old", kind: "company", segment: "technology", country: "China", facts: founded };
    expect(daysOf(smallDataset({ "companies/old": old })).first).toBe("2017-01-01");
  });

  it("are those on which something begins, and the day after a period is over", () => {
    const price = [
      { value: { amount: 1, currency: "CNY" }, since: "2023-02", until: "2023-04-30", sources: [] },
      { value: { amount: 2, currency: "CNY" }, since: "2023-06-15", sources: [] },
    ];
    const days = changeDays(smallDataset({ "chips/chip": chip({ price }) }));
    expect(days).toEqual(expect.arrayContaining(["2023-02-01", "2023-03-01", "2023-05-01", "2023-06-15"]));
    expect(days).toEqual(days.toSorted());
    expect(new Set(days).size).toBe(days.length);
  });

  it("of an empty dataset are one day", () => {
    const { first, newest, changes } = daysOf(datasetOf([]));
    expect([newest, ...changes]).toEqual([first, first]);
  });
});
