import type { soundRecords } from "@/tests/support/documents";

export type Records = ReturnType<typeof soundRecords>;

/** The record at an address, as a plain object to be changed. */
// biome-ignore lint/suspicious/noExplicitAny: a test spoils records in ways that no type allows
export const at = (records: Records, address: string): any => records[address];

/** A sound record spoilt against one rule, and what the linter must say of it. */
export interface Case {
  rule: string;
  spoil: (records: Records) => void;
  extra?: Record<string, string>;
  says: RegExp;
  file?: string;
}

/** The record that most cases spoil. */
export const model = "models/maker-7b";
/** At least one case for each rule. */
export const cases: readonly Case[] = [
  {
    rule: "readable",
    spoil: () => {},
    extra: { "models/broken": '{\n  "name": "x"\n  "kind": 1\n}' },
    says: /comma/,
  },
  {
    rule: "readable",
    spoil: () => {},
    extra: { "models/hostile": '{ "__proto__": { "a": 1 } }' },
    says: /__proto__/,
  },
  {
    rule: "duplicate-keys",
    spoil: () => {},
    extra: { "models/twice": '{ "name": "a", "name": "b" }' },
    says: /`name` stands twice/,
  },
  {
    rule: "file-name",
    spoil: (r) => {
      r["models/Maker_8B"] = { ...at(r, model), name: "Maker-8B" };
    },
    says: /maker-8b\.json/,
  },
  {
    rule: "schema",
    spoil: (r) => {
      at(r, model).facts.relased = at(r, model).facts.released;
    },
    says: /did you mean `released`/,
  },
  {
    rule: "schema",
    spoil: (r) => {
      at(r, model).category = "langauge";
    },
    says: /did you mean `language`/,
  },
  {
    rule: "schema",
    spoil: (r) => {
      delete at(r, model).name;
    },
    says: /`name` is missing/,
  },
  {
    rule: "schema",
    spoil: (r) => {
      at(r, model).facts.parametersTotal.value = "7e9";
    },
    says: /without quotation marks/,
  },
  {
    rule: "schema",
    spoil: (r) => {
      at(r, model).facts.released.value = "2023-02-30";
    },
    says: /real date/,
  },
  {
    rule: "schema",
    spoil: (r) => {
      at(r, "sources/readme").url = "javascript:alert(1)";
    },
    says: /http\(s\) address/,
  },
  {
    rule: "schema",
    spoil: (r) => {
      at(r, model).summary.text = "Hi <script>alert(1)</script>";
    },
    says: /HTML/,
  },
  {
    rule: "schema",
    spoil: (r) => {
      at(r, model).name = "Maker\u0007";
    },
    says: /control characters/,
  },
  {
    rule: "references",
    spoil: (r) => {
      at(r, model).developer = "makr";
    },
    says: /did you mean `maker`/,
  },
  {
    rule: "references",
    spoil: (r) => {
      at(r, model).facts.released.sources = ["readmee"];
    },
    says: /did you mean `readme`/,
  },
  {
    rule: "fact-form",
    spoil: (r) => {
      at(r, model).facts.released.missing = "unknown";
    },
    says: /both value and missing/,
  },
  {
    rule: "fact-form",
    spoil: (r) => {
      delete at(r, model).facts.released.value;
    },
    says: /says nothing/,
  },
  {
    rule: "fact-form",
    spoil: (r) => {
      at(r, model).facts.parametersTotal.others = [{ value: 8e9, sources: ["readme"] }];
    },
    says: /no reason for the choice/,
  },
  {
    rule: "fact-history",
    spoil: (r) => {
      at(r, "companies/maker").facts.headcount = [
        { value: 1, since: "2024", sources: ["readme"] },
        { value: 2, since: "2023", sources: ["readme"] },
      ];
    },
    says: /does not come after/,
  },
  {
    rule: "plausible-range",
    spoil: (r) => {
      at(r, model).facts.parametersTotal.value = 7;
    },
    says: /check the unit/,
  },
  {
    rule: "date-order",
    spoil: (r) => {
      at(r, model).facts.announced = { value: "2023-09", sources: ["readme"] };
    },
    says: /lies before `announced`/,
  },
  {
    rule: "released-before-founded",
    spoil: (r) => {
      at(r, "companies/maker").facts.founded.value = "2024";
    },
    says: /before `maker` was founded/,
  },
  {
    rule: "regulation-milestones",
    spoil: (r) => {
      r["regulations/rule"] = {
        name: "Rule",
        kind: "law",
        jurisdiction: "cn",
        facts: {},
        milestones: [
          { stage: "published", date: "2023-07-13", sources: [] },
          { stage: "effective", date: "2023-07-12", sources: [] },
        ],
      };
    },
    says: /`effective` \(2023-07-12\) lies before `published`/,
  },
  {
    rule: "claim-evidence",
    spoil: (r) => {
      r["claims/best"] = {
        name: "Best",
        subjects: [model],
        date: "2023-08-03",
        statement: { text: "It is best.", sources: ["readme"] },
        verdict: "self-reported",
        evidence: [{ date: "2023-07-01", text: "No.", sources: ["readme"] }],
      };
    },
    says: /before the claim/,
  },
  {
    rule: "model-parameters",
    spoil: (r) => {
      at(r, model).facts.parametersActive = { value: 8e9, sources: ["readme"] };
    },
    says: /not below the total/,
  },
  {
    rule: "result-score",
    spoil: (r) => {
      at(r, "results/maker-7b").rows[0].score = 101;
    },
    says: /between 0 and 100/,
  },
  {
    rule: "row-keys",
    spoil: (r) => {
      at(r, "results/maker-7b").rows.push(at(r, "results/maker-7b").rows[0]);
    },
    says: /share the key/,
  },
  {
    rule: "hindsight",
    spoil: (r) => {
      at(r, model).summary.text = "Replaced in 2025.";
    },
    says: /tells of 2025/,
  },
  {
    rule: "published-weights",
    spoil: (r) => {
      at(r, model).facts.openness = { value: "api", sources: ["readme"] };
      at(r, model).facts.releasedAs = { value: "weights", sources: ["readme"] };
    },
    says: /can be downloaded, but `openness` is api/,
  },
  {
    rule: "listings",
    spoil: (r) => {
      at(r, "companies/maker").facts.listing = { value: { exchange: "HKEX" }, sources: ["readme"] };
    },
    says: /no first day of trading/,
  },
  {
    rule: "listings",
    spoil: (r) => {
      const listing = { value: { exchange: "HKEX", ticker: "1" }, since: "2024-01-02", sources: ["readme"] };
      at(r, "companies/maker").facts.listing = listing;
      r["companies/second"] = { ...at(r, "companies/maker"), name: "Second" };
    },
    says: /already the share of `maker`/,
  },
  {
    rule: "filing-operators",
    spoil: (r) => {
      const row = { key: "a", name: "x", kind: "filed", operator: "Maker Ltd", sources: ["readme"] };
      r["filings/list"] = { rows: [row, { ...row, key: "b", company: "maker" }] };
    },
    says: /Maker Ltd is `maker` here and no company in/,
  },
  {
    rule: "neutral-words",
    spoil: (r) => {
      at(r, model).summary.text = "A cutting-edge model.";
    },
    says: /cutting-edge.*praises/,
  },
  {
    rule: "duplicate-names",
    spoil: (r) => {
      r["models/other"] = { ...at(r, model) };
    },
    says: /also the name of/,
  },
  {
    rule: "duplicate-names",
    spoil: (r) => {
      r["models/other"] = { ...at(r, model), name: "Other", aliases: ["maker-7b"] };
    },
    says: /is the name of `maker-7b`/,
  },
  {
    rule: "duplicate-sources",
    spoil: (r) => {
      r["sources/again"] = { ...at(r, "sources/readme"), url: "http://www.example.com/readme/?utm_source=x" };
    },
    says: /already the source/,
  },
  {
    rule: "unreferenced-sources",
    spoil: (r) => {
      r["sources/idle"] = { ...at(r, "sources/readme"), url: "https://example.com/idle" };
    },
    says: /nothing cites `idle`/,
  },
  {
    rule: "canonical-form",
    spoil: () => {},
    extra: { "benchmarks/loose": '{"unit":"%","name":"Loose","higherIsBetter":true,"facts":{}}' },
    says: /canonical form/,
  },
];
