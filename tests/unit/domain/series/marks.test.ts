import { describe, expect, it } from "vitest";
import {
  largestByYear,
  parametersByDate,
  recordSizes,
  type SizedModel,
} from "@/lib/domain/series/parameters-by-date";
import type { Observation } from "@/lib/schema/fact";

const sized = (
  slug: string,
  released: string | undefined,
  parameters: number | Partial<Observation<number>>,
  segment: SizedModel["segment"] = "cloud",
): SizedModel => ({
  slug,
  name: slug.toUpperCase(),
  developer: "Maker",
  segment,
  released,
  parameters: { sources: [], ...(typeof parameters === "number" ? { value: parameters } : parameters) },
});
const marksOf = (...models: readonly SizedModel[]) => parametersByDate(models).marks;
const slugs = (marks: readonly { slug: string }[]) => marks.map(({ slug }) => slug);

describe("the mark of a model", () => {
  it("carries who made it, and stands in the middle of what its date may mean", () => {
    expect(marksOf(sized("a", "2023-08", 7e9))).toStrictEqual([
      {
        slug: "a",
        name: "A",
        developer: "Maker",
        segment: "cloud",
        time: Date.parse("2023-08-16"),
        released: "2023-08",
        parameters: 7e9,
        comparator: false,
        uncertain: false,
      },
    ]);
  });

  it("is uncertain where the number is an estimate, a party's own word, or about right", () => {
    const uncertain = (more: Partial<Observation<number>>) =>
      marksOf(sized("a", "2023", { value: 7e9, ...more }))[0]?.uncertain;
    expect([
      uncertain({ standing: "estimate" }),
      uncertain({ says: "maker" }),
      uncertain({ exactness: "about" }),
      uncertain({ exactness: "at-least" }),
    ]).toEqual([true, true, true, false]);
  });

  it("is a comparator's where the model came from abroad", () => {
    expect(marksOf(sized("a", "2023", 7e9, "abroad"))[0]?.comparator).toBe(true);
  });

  it("stands in the order of time, and of one time by slug", () => {
    const marks = marksOf(
      sized("c", "2023-08-01", 1),
      sized("b", "2023-08-01", 1),
      sized("a", "2023-08-02", 1),
    );
    expect(slugs(marks)).toEqual(["b", "c", "a"]);
  });

  it("is not drawn without a date or a single number, and then named", () => {
    const range = { range: { min: 1e9, max: 2e9 } };
    const { marks, notDrawn } = parametersByDate([
      sized("a", undefined, 7e9),
      sized("b", "2023", range),
      { ...sized("c", "2023", 1), parameters: undefined },
    ]);
    expect(marks).toEqual([]);
    expect(notDrawn).toEqual([
      { slug: "a", name: "A" },
      { slug: "b", name: "B" },
      { slug: "c", name: "C" },
    ]);
  });
});

describe("the largest of their day", () => {
  it("exceed all from China before them; an equal one does not", () => {
    const marks = marksOf(
      sized("a", "2021", 2),
      sized("b", "2022-01", 2),
      sized("c", "2022-02", 9, "abroad"),
      sized("d", "2022-03", 3),
    );
    expect(slugs(recordSizes(marks))).toEqual(["a", "d"]);
  });
});

describe("the largest of each year", () => {
  it("is the first of equals, from China, in the order of the years", () => {
    const marks = marksOf(
      sized("a", "2022-02", 3),
      sized("b", "2022-03", 3),
      sized("c", "2022-04", 9, "abroad"),
      sized("d", "2021-01-01", 1),
      sized("e", "2021-12-31", 2),
    );
    expect(slugs(largestByYear(marks.toReversed()))).toEqual(["e", "b"]);
    expect(slugs(largestByYear(marks))).toEqual(["e", "a"]);
  });
});
