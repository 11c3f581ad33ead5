import { describe, expect, it } from "vitest";
import { listStatus } from "@/lib/checks/lints/list-status";
import { said } from "../said";

/** What is said of a company with this place on a list, cited to a copy of 3 August 2023. */
const saidOf = (status: object, kind = "dataset") =>
  said(listStatus, (records) => {
    records["sources/readme"].kind = kind;
    records["companies/maker"].facts.entityList = { sources: ["readme"], ...status };
  });

describe("being put on a list or taken off", () => {
  it.each(["listed", "removed"])("is not dated by a copy of the list: %s", (value) => {
    expect(saidOf({ value, since: "2023-08-03" })).toEqual([
      {
        place: 'data/companies/maker.json:15:16 "2023-08-03",',
        problem: "2023-08-03 is the day of `readme`, a copy of the list, not that of the change",
        tip: "write the day of the notice in the Federal Register and cite it; a copy names its number",
      },
    ]);
  });

  it("has the day of the notice, which a copy may tell", () => {
    expect(saidOf({ value: "removed", since: "2023-08-01" })).toEqual([]);
    expect(saidOf({ value: "removed", since: "2023-08-03" }, "official")).toEqual([]);
    expect(saidOf({ value: "removed", since: "2023-08-03", sources: ["none"] })).toEqual([]);
    expect(saidOf({ value: "removed", since: "2023-08-03", sources: "none" })).toEqual([]);
  });

  it("is a change; not to stand on a copy is none", () => {
    expect(saidOf({ value: "not-listed", since: "2023-08-03" })).toEqual([]);
  });
});
