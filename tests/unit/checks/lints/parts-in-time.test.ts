import { describe, expect, it } from "vitest";
import { partsInTime } from "@/lib/checks/lints/parts-in-time";
import { fact, model, said } from "../said";

const tip = "mend one of the two dates; an upper bound (≤) is no later than what is dated before it";

/** What is said of a model of this day, one fact of which holds from 3 August 2023, with a score of that month. */
const saidOf = (released: string) =>
  said(partsInTime, (records) => {
    records[model].facts = {
      released: fact(released),
      contextTokens: { ...fact(4096), since: "2023-08-03" },
    };
  });

describe("a fact and a score", () => {
  it("are not older than the record", () => {
    expect(saidOf("2023-09-01")).toMatchObject([
      {
        place: 'data/models/maker-7b.json:20:16 "2023-08-03",',
        problem: "`contextTokens` holds from 2023-08-03, before the record begins (2023-09-01)",
        tip,
      },
      {
        problem: "a score of 2023-08 is older than its model (2023-09-01)",
        tip: `${tip}: see \`data/models/maker-7b.json\``,
      },
    ]);
  });

  it("bound the day by which a record is known", () => {
    expect(saidOf("≤2023-09-01")).toHaveLength(2);
    expect(saidOf("≤2023-08-03")).toEqual([]);
  });

  it("may be of the record's day, month or year, or later", () => {
    expect(saidOf("2023-08-03")).toEqual([]);
    expect(saidOf("2023")).toEqual([]);
  });

  it("are not judged where the record has no date, or none is theirs", () => {
    const found = said(partsInTime, (records) => {
      records[model].facts = { contextTokens: { ...fact(4096), since: "2020" } };
      records["results/other"] = { rows: [{ date: "2020" }, { model: "none", date: "2020" }, 7] };
    });
    expect(found).toEqual([]);
  });
});
