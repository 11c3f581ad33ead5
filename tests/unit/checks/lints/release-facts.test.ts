import { describe, expect, it } from "vitest";
import { releaseFacts } from "@/lib/checks/lints/release-facts";
import { fact, model, said } from "../said";

/** What is said of a model of 3 August 2023 that was announced then and whose openness is this. */
const saidOf = (announced: string, openness: unknown) =>
  said(releaseFacts, (records) => {
    Object.assign(records[model].facts, { announced: fact(announced), openness });
  });

describe("what a release brought", () => {
  it("does not show from the announcement on", () => {
    expect(saidOf("2023-07-01", fact("api"))).toEqual([
      {
        place: "data/models/maker-7b.json:30:17 {",
        problem: "`openness` is shown from the announcement on (2023-07-01), before the release (2023-08-03)",
        tip: 'write "since": "2023-08-03", or the day from which it held',
      },
    ]);
  });

  it("may begin with the release, or be all there is", () => {
    expect(saidOf("2023-07-01", { ...fact("api"), since: "2023-08-03" })).toEqual([]);
    expect(saidOf("2023-08-03", fact("api"))).toEqual([]);
    expect(saidOf("2023", fact("api"))).toEqual([]);
    expect(said(releaseFacts, (records) => delete records[model].facts.released)).toEqual([]);
  });

  it("is not what the announcement told", () => {
    const found = said(releaseFacts, (records) => {
      records[model].facts.announced = fact("2023-07-01");
    });
    expect(found).toEqual([]);
  });
});
