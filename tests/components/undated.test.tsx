import { expect, it } from "vitest";
import { serveWorld, visit } from "../support/visit";

serveWorld({
  "companies/undated": {
    name: "Undated Labs",
    kind: "company",
    segment: "startup",
    country: "China",
    facts: {},
  },
  "models/undated-maker": {
    name: "Model of a maker without a date",
    developer: "undated",
    category: "language",
    facts: { released: { value: "2023-05-01", sources: ["daily-survey"] } },
  },
});

it("a past page names a record that has no page on its day, and does not link to it", async () => {
  const past = (await visit("/as-of/2023-09-20/models")).main;
  expect(past.row("Model of a maker without a date")[1]).toBe("Undated Labs");
  expect(past.links("Undated Labs")).toEqual([]);
  expect((await visit("/models")).main.links("Undated Labs")).toEqual(["/companies/undated"]);
});
