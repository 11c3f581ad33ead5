import { describe, expect, it } from "vitest";
import { noteHindsight } from "@/lib/checks/lints/note-hindsight";
import { fact, model, said } from "../said";

/** What is said of a fact of a model of August 2023. */
const saidOf = (contextTokens: object) =>
  said(noteHindsight, (records) => {
    records[model].facts.contextTokens = { ...fact(4096), ...contextTokens };
  });

describe("a note or a reason", () => {
  it("names no year after the one in which its value begins", () => {
    expect(saidOf({ note: "Doubled in 2025." })).toEqual([
      {
        place: 'data/models/maker-7b.json:29:15 "Doubled in 2025."',
        problem: "the note of `contextTokens` tells of 2025 but is shown from 2023-08-03 on",
        tip: "leave the year out, or write a list whose later entry says it",
      },
    ]);
    expect(saidOf({ preferred: "As in 2025.", since: "2024-05" })).toMatchObject([
      { problem: "the preferred of `contextTokens` tells of 2025 but is shown from 2024-05 on" },
    ]);
  });

  it("may name years up to then, and any that no page shows", () => {
    expect(saidOf({ note: "In 2023, after 1999." })).toEqual([]);
    expect(saidOf({ note: "In 2025.", since: "2025-01" })).toEqual([]);
    const found = said(noteHindsight, (records) => {
      records["companies/maker"].facts.founded = { ...fact("1961"), note: "Renamed in 2016." };
    });
    expect(found).toEqual([]);
  });

  it("may name the year that the value is", () => {
    const found = said(noteHindsight, (records) => {
      records[model].facts.openedToPublic = { ...fact("2024-05"), note: "May 2024." };
      records["models/undated"] = { facts: { contextTokens: { ...fact(1), note: "In 2030." } } };
    });
    expect(found).toEqual([]);
  });
});
