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

describe("a value", () => {
  it.each([
    ["a list", [7e9], "the list `[7000000000]`"],
    ["an object", { amount: 7e9 }, 'the object `{"amount":7000000000}`'],
    ["a truth", true, "`true`"],
    ["nothing", null, "`null`"],
  ])("that is %s where a number belongs is told as it stands", (_, value, words) => {
    const found = saidOf(({ facts }) => {
      facts.parametersTotal.value = value;
    });
    expect(found).toEqual([
      {
        place: expect.stringMatching(/^data\/models\/maker-7b\.json:19:16 /),
        problem: `\`value\` is ${words}`,
        expected: "a value of type number",
        tip: "All trained weights, experts included.",
      },
    ]);
  });

  it("that is a number in quotation marks is told so", () => {
    const found = saidOf((record) => {
      record.facts.parametersTotal.value = "7e9";
    });
    expect(found).toEqual([
      {
        place: inModel('19:16 "7e9",'),
        problem: '`value` is `"7e9"`',
        expected: "a value of type number",
        tip: "write the number without quotation marks",
      },
    ]);
  });

  it("that is a text where a list or a truth belongs is not told to lose its quotation marks", () => {
    const found = said(schema, (records) => {
      records["benchmarks/test"].higherIsBetter = "yes";
      records[model].aliases = "Maker";
      records[model].name = 7;
    });
    expect(problems(found)).toEqual([
      ['data/benchmarks/test.json:8:21 "yes",', '`higherIsBetter` is `"yes"`', "a value of type boolean"],
      [inModel("2:11 7,"), "`name` is `7`", "a value of type string"],
      [inModel('3:14 "Maker",'), '`aliases` is `"Maker"`', "a value of type array"],
    ]);
    expect(found.filter(({ tip }) => tip.includes("quotation marks"))).toEqual([]);
  });

  it("that is no whole number is told so", () => {
    const found = said(schema, (records) => {
      records["companies/maker"].facts.headcount = fact(1.5);
    });
    expect(problems(found)).toEqual([
      ["data/companies/maker.json:14:16 1.5,", "`value` is `1.5`", "a whole number"],
    ]);
  });

  it("outside its form is told in the words of its form", () => {
    const found = saidOf((record, records) => {
      record.name = " Maker";
      record.nameZh = "Maker\u0007";
      record.summary.text = "Hi <b>you</b>";
      record.facts.released.value = "2023-02-30";
      records["sources/readme"].url = "javascript:alert(1)";
    });
    expect(found).toEqual([
      {
        place: inModel('2:11 " Maker",'),
        problem: '`name` is `" Maker"`: remove the blanks at the ends',
        tip: "mend `name`: The English name the field uses, or the title.",
      },
      {
        place: inModel('3:13 "Maker\\u0007",'),
        problem:
          '`nameZh` is `"Maker\\u0007"`: remove the control characters (tabs and line breaks included)',
        tip: "mend `nameZh`: The Chinese name, in simplified characters.",
      },
      {
        place: inModel('7:13 "Hi <b>you</b>",'),
        problem: '`text` is `"Hi <b>you</b>"`: write plain text: HTML is not rendered',
        tip: "mend `text`: The text, in our own words.",
      },
      {
        place: inModel('14:16 "2023-02-30",'),
        problem:
          '`value` is `"2023-02-30"`: write a real date as `2023`, `2023-08` or `2023-08-03`, ' +
          "with `≤` in front for `by then`",
        tip: expect.stringMatching(/^mend `value`: First public availability /),
      },
      {
        place: 'data/sources/readme.json:4:10 "javascript:alert(1)",',
        problem: '`url` is `"javascript:alert(1)"`: write a full http(s) address',
        tip: "mend `url`: Where it stands.",
      },
    ]);
  });

  it("of an item of a list is told by the number of the item", () => {
    const found = saidOf((record) => {
      record.aliases = ["Maker", 7];
      record.facts.modalitiesIn = fact(["text", "txet"]);
    });
    expect(problems(found)).toEqual([
      [inModel("5:5 7"), "item 2 of `aliases` is `7`", "a value of type string"],
      [inModel('31:9 "txet"'), '`"txet"` is not a value of item 2 of `value`', undefined],
    ]);
  });

  it("where a fact belongs is told with the form of a fact and the meaning of the field", () => {
    const found = saidOf(({ facts }) => {
      facts.parametersTotal = 7e9;
      facts.languages = [];
    });
    expect(found).toEqual([
      {
        place: inModel("18:24 7000000000,"),
        problem: "`7000000000` does not have the form of `parametersTotal`",
        tip: 'write a fact as { "value": …, "sources": […] }: All trained weights, experts included.',
      },
      {
        place: inModel("19:18 []"),
        problem: expect.stringMatching(/^`languages` is the list `\[\]`: ./),
        tip: "mend `languages`: Languages its developer names.",
      },
    ]);
  });

  it("in place of a record is told as a record", () => {
    const found = said(schema, (records) => {
      records["models/list"] = "[]\n";
      records["models/text"] = '"a model"\n';
    });
    expect(problems(found)).toEqual([
      ["data/models/list.json:1:1 []", "the record is the list `[]`", "a value of type object"],
      ['data/models/text.json:1:1 "a model"', 'the record is `"a model"`', "a value of type object"],
    ]);
  });

  it("longer than sixty characters is cut", () => {
    const found = saidOf((record) => {
      record.category = "x".repeat(58);
      record.facts.openness = fact("y".repeat(59));
    });
    expect(found.map(({ problem }) => problem)).toEqual([
      `\`"${"x".repeat(58)}"\` is not a value of \`category\``,
      `\`"${"y".repeat(56)}…\` is not a value of \`value\``,
    ]);
  });

  it("is found in the rows of a file, in a pair and under a condition", () => {
    const leaf = { metric: "tpp", op: ">=", value: 4800 };
    const line = { result: "3A090.a", paragraph: "a", sources: [] };
    const found = said(schema, (records) => {
      records["results/maker-7b"].rows[0].score = "50";
      records["benchmarks/test"].range = [0, "100"];
      records["export-rules/x"] = {
        name: "Rule",
        kind: "control",
        country: "United States",
        facts: {},
        thresholds: [
          { ...line, when: { all: [leaf, { ...leaf, metric: "ttp" }] } },
          { ...line, when: { not: { ...leaf, op: "=>" } } },
          { ...line, when: "always" },
        ],
      };
    });
    expect(problems(found)).toEqual([
      ['data/benchmarks/test.json:6:5 "100"', 'item 2 of `range` is `"100"`', "a value of type number"],
      ['data/export-rules/x.json:18:23 "ttp",', '`"ttp"` is not a value of `metric`', undefined],
      ['data/export-rules/x.json:32:17 "=>",', '`"=>"` is not a value of `op`', undefined],
      ['data/export-rules/x.json:41:15 "always",', '`"always"` does not have the form of `when`', undefined],
      ['data/results/maker-7b.json:8:16 "50",', '`score` is `"50"`', "a value of type number"],
    ]);
  });

  it("is not judged in a file that cannot be parsed", () => {
    const found = said(schema, (records) => {
      records["models/broken"] = "{";
    });
    expect(found).toEqual([]);
  });
});
