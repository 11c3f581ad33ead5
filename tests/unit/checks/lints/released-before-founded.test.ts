import { describe, expect, it } from "vitest";
import { releasedBeforeFounded } from "@/lib/checks/lints/released-before-founded";
import { fact, model, said } from "../said";

/** What is said of a model released on 3 August 2023 when its maker was founded then. */
const saidOf = (founded: string) =>
  said(releasedBeforeFounded, (records) => {
    records["companies/maker"].facts.founded = fact(founded);
  });

describe("a product", () => {
  it.each(["2020", "2023", "2023-08", "2023-08-03", "≤2024"])(
    "may be of a maker founded in %s",
    (founded) => {
      expect(saidOf(founded)).toEqual([]);
    },
  );

  it("is not older than its maker", () => {
    expect(saidOf("2023-08-04")).toEqual([
      {
        place: "data/models/maker-7b.json:12:17 {",
        problem: "released (2023-08-03) before `maker` was founded (2023-08-04)",
        tip: "check the release date, the maker and `data/companies/maker.json`",
      },
    ]);
  });

  it("may be a chip, whose maker is its vendor", () => {
    const found = said(releasedBeforeFounded, (records) => {
      records["chips/x"] = { name: "X", vendor: "maker", kind: "gpu", facts: { released: fact("2019") } };
    });
    expect(found).toMatchObject([
      { place: "data/chips/x.json:6:17 {", problem: "released (2019) before `maker` was founded (2020)" },
    ]);
  });

  it("is not judged where its maker, or one of the dates, is not known", () => {
    const spoilt = [{ developer: "nobody" }, { developer: 7 }, { facts: {} }].map((change) =>
      said(releasedBeforeFounded, (records) => {
        records["companies/maker"].facts.founded = fact("2024");
        Object.assign(records[model], change);
      }),
    );
    expect(spoilt).toEqual([[], [], []]);
  });
});
