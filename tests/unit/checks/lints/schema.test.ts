import { describe, expect, it } from "vitest";
import { schema } from "@/lib/checks/lints/schema";
import { fact, model, type Records, type Said, said } from "../said";

/** What the rule says of the sound model once spoilt. */
const saidOf = (spoil: (record: Records, records: Records) => void) =>
  said(schema, (records) => spoil(records[model], records));

const inModel = (place: string) => `data/models/maker-7b.json:${place}`;

/** Where it is, what is wrong and what was expected. */
const problems = (found: readonly Said[]) =>
  found.map(({ place, problem, expected }) => [place, problem, expected]);

const ofFacts =
  "value, range, missing, exactness, standing, since, until, says, sources, locator, others, preferred, note";
const categories =
  "language, multimodal, reasoning, code, image, video, speech, music, embedding, ocr, math, science, " +
  "embodied, world-model, 3d, industry, assistant";

describe("a key", () => {
  it("that is unknown is told with the nearest one that is known, and with all of them", () => {
    const found = saidOf(({ facts }) => {
      facts.relased = facts.released;
    });
    expect(found).toEqual([
      {
        place: inModel('24:5 "relased": {'),
        problem: "unknown key `relased`",
        tip: expect.stringMatching(
          /^did you mean `released`\? the keys allowed here are: announced, released, .*, repositoryUrl$/,
        ),
      },
    ]);
  });

  it("that is like no other is told without a guess", () => {
    const found = saidOf(({ facts }) => {
      facts.released.wherefrom = "x";
    });
    expect(found).toEqual([
      {
        place: inModel('17:7 "wherefrom": "x"'),
        problem: "unknown key `wherefrom`",
        tip: `the keys allowed here are: ${ofFacts}`,
      },
    ]);
  });

  it("of a record is told without the line that only editors read", () => {
    const found = said(schema, (records) => {
      records["benchmarks/test"].rnage = [0, 100];
    });
    expect(found).toEqual([
      {
        place: 'data/benchmarks/test.json:10:3 "rnage": [',
        problem: "unknown key `rnage`",
        tip:
          "did you mean `range`? the keys allowed here are: " +
          "name, nameZh, aliases, laterNames, unit, range, higherIsBetter, summary, facts",
      },
    ]);
  });

  it("that is unknown in an entry of a list is told there", () => {
    const found = saidOf(({ facts }) => {
      facts.released = [{ ...facts.released, sine: "2023" }];
    });
    expect(found).toEqual([
      {
        place: inModel('18:9 "sine": "2023"'),
        problem: "unknown key `sine`",
        tip: `did you mean \`since\`? the keys allowed here are: ${ofFacts}`,
      },
    ]);
  });

  it("that is missing is told at its object, with what it takes", () => {
    const found = saidOf((record) => {
      delete record.name;
      delete record.category;
      record.facts.released.sources = undefined;
    });
    expect(problems(found)).toEqual([
      [inModel("1:1 {"), "`name` is missing", "a value of type string"],
      [inModel("1:1 {"), "`category` is missing", `one of ${categories}`],
      [inModel("10:17 {"), "`sources` is missing", "a value of type array"],
    ]);
    for (const { tip } of found) expect(tip).toMatch(/^add it: ./);
  });

  it("that is missing is told with its meaning where it has one", () => {
    const found = said(schema, (records) => {
      delete records["companies/maker"].facts;
      delete records["benchmarks/test"].higherIsBetter;
    });
    expect(problems(found)).toEqual([
      ["data/benchmarks/test.json:1:1 {", "`higherIsBetter` is missing", "a value of type boolean"],
      ["data/companies/maker.json:1:1 {", "`facts` is missing", "a value of type object"],
    ]);
  });
});

describe("a choice", () => {
  it("that is misspelt is told with the nearest and with all that are allowed", () => {
    const found = saidOf((record) => {
      record.category = "langauge";
      record.facts.openness = fact("closed");
    });
    expect(found).toEqual([
      {
        place: inModel('4:15 "langauge",'),
        problem: '`"langauge"` is not a value of `category`',
        tip: `did you mean \`language\`? allowed are: ${categories}`,
      },
      {
        place: inModel('25:16 "closed",'),
        problem: '`"closed"` is not a value of `value`',
        tip: "allowed are: open-weights, restricted-weights, non-commercial-weights, api, product, internal",
      },
    ]);
  });

  it("among numbers is told as a number", () => {
    const found = said(schema, (records) => {
      const event = { name: "E", date: "2023", category: "chip", importance: 4, subjects: [], sources: [] };
      records["events/x"] = event;
    });
    expect(problems(found)).toEqual([
      ["data/events/x.json:5:17 4,", "`4` is not a value of `importance`", undefined],
    ]);
  });
});
