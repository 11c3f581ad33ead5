import { describe, expect, it } from "vitest";
import { hindsight } from "@/lib/checks/lints/hindsight";
import { model, said } from "../said";

/** What is said of a model of August 2023 with this summary. */
const saidOf = (summary: unknown) =>
  said(hindsight, (records) => {
    records[model].summary = summary;
  });

const text = (words: string, since?: string) => ({ text: words, since, sources: ["readme"] });

describe("a summary", () => {
  it("speaks of no year after the record's beginning", () => {
    expect(saidOf(text("Replaced in 2024, and again in 2025."))).toEqual([
      {
        place: 'data/models/maker-7b.json:6:13 "Replaced in 2024, and again in 2025.",',
        problem: "the summary tells of 2024 but is shown from 2023-08-03 on",
        tip: 'write a list: a text that held in 2023, and this one with "since": "2024"',
      },
    ]);
  });

  it.each(["Since 1999.", "In 2023.", "Of 2,048 tokens.", "A 2100p screen.", "Model 20240."])(
    "may say “%s”",
    (words) => {
      expect(saidOf(text(words))).toEqual([]);
    },
  );

  it("speaks of no year after the one from which it holds", () => {
    expect(saidOf([text("In 2023.", "2023"), text("In 2025.", "2024-05")])).toEqual([
      {
        place: 'data/models/maker-7b.json:14:15 "In 2025.",',
        problem: "the summary tells of 2025 but is shown from 2024-05 on",
        tip: 'write a list: a text that held in 2024, and this one with "since": "2025"',
      },
    ]);
    expect(saidOf([text("In 2024.", "2024-05")])).toEqual([]);
  });

  it("is not judged where nobody knows when the record began", () => {
    const found = said(hindsight, (records) => {
      delete records[model].facts.released;
      records[model].summary = text("In 2030.");
    });
    expect(found).toEqual([]);
  });

  it("is not judged by its beginning where the record is unsound, nor outside the collections", () => {
    const found = said(hindsight, (records) => {
      records[model].category = "langauge";
      records[model].summary = text("In 2030.");
      records["releases/1"] = { number: 1, summary: text("In 2030.") };
    });
    expect(found).toEqual([]);
  });
});
