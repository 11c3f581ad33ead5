import { describe, expect, it } from "vitest";
import { paperDate } from "@/lib/checks/lints/paper-date";
import { fact, model, said } from "../said";

/** What is said of a model of 3 August 2023 with this paper. */
const saidOf = (url: string, since?: string) =>
  said(paperDate, (records) => {
    records[model].facts.paperUrl = { ...fact(`https://${url}`), since };
  });

describe("a paper", () => {
  it("is not shown before the month in its number", () => {
    expect(saidOf("arxiv.org/abs/2309.16609")).toEqual([
      {
        place: "data/models/maker-7b.json:24:17 {",
        problem: "the paper is of 2023-09 (arXiv 2309.16609) and shown from 2023-08-03 on",
        tip: 'write "since": "2023-09", or the day of the paper',
      },
    ]);
    expect(saidOf("arxiv.org/pdf/2309.16609v2", "2023")).toMatchObject([
      { problem: "the paper is of 2023-09 (arXiv 2309.16609) and shown from 2023 on" },
    ]);
  });

  it("may be of the record's month or older, later where its own date says so, and elsewhere", () => {
    expect(saidOf("arxiv.org/abs/2308.00001")).toEqual([]);
    expect(saidOf("arxiv.org/abs/2209.16609")).toEqual([]);
    expect(saidOf("arxiv.org/abs/2309.16609", "2023-09-28")).toEqual([]);
    expect(saidOf("example.com/2309.16609")).toEqual([]);
  });

  it("is not judged where nobody knows when the record began", () => {
    const found = said(paperDate, (records) => {
      records[model].facts = { paperUrl: fact("https://arxiv.org/abs/2309.16609") };
      records["models/unsound"] = { facts: { paperUrl: fact("https://arxiv.org/abs/2309.16609") } };
    });
    expect(found).toEqual([]);
  });
});
