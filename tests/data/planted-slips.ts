// biome-ignore lint/suspicious/noExplicitAny: slips are planted in ways that no type allows
type Any = any;

/** A slip planted in a record of the real data, and where the linter must find it. */
export interface Slip {
  what: string;
  rule: string;
  /** The record that is spoilt, as `collection/slug`. */
  address: string;
  /** Spoils the record, or writes the file's text anew. */
  plant: (record: Any, text: string) => string | undefined | unknown;
  /** Words that stand on the line at fault, or the number of that line. */
  line: string | number;
  /** The file that is to be named, where it is not the spoilt one. */
  says?: RegExp;
}

export const model = "models/qwen-7b";
export const company = "companies/baidu";
export const chip = "chips/a800";
const rule = "regulations/interim-measures-generative-ai";
export const scores = "results/qwen-7b";
/** The source whose address is given a second time. */
export const source = "sources/qwen-7b-readme";

/** Sets a member and returns nothing, so that the record itself is written out. */
export const set = (target: Any, key: string, value: unknown): undefined => {
  target[key] = value;
};

/** The slips that editors make, one of each kind. */
export const slips: readonly Slip[] = [
  {
    what: "a comma left out",
    rule: "readable",
    address: model,
    plant: (_, text) => text.replace('"Qwen-7B",', '"Qwen-7B"'),
    line: '"nameZh"',
  },
  {
    what: "a trailing comma",
    rule: "readable",
    address: model,
    plant: (_, text) => text.replace(/\n}\n$/, ",\n}\n"),
    line: /* the closing brace */ -1,
  },
  {
    what: "a comment",
    rule: "readable",
    address: model,
    plant: (_, text) => text.replace('"name"', '// new\n  "name"'),
    line: "// new",
  },
  {
    what: "a key that reaches the prototype",
    rule: "readable",
    address: model,
    plant: (_, text) => text.replace('"name"', '"__proto__": {},\n  "name"'),
    line: '"__proto__"',
  },
  {
    what: "a key written twice",
    rule: "duplicate-keys",
    address: model,
    plant: (_, text) => text.replace('"name": "Qwen-7B"', '"name": "Qwen",\n  "name": "Qwen-7B"'),
    line: '"name": "Qwen-7B"',
  },
  {
    what: "an unknown key",
    rule: "schema",
    address: model,
    plant: ({ facts }) => set(facts, "relased", facts.released),
    line: '"relased"',
    says: /did you mean `released`/,
  },
  {
    what: "an unknown key in a fact",
    rule: "schema",
    address: model,
    plant: ({ facts }) => set(facts.released, "source", "x"),
    line: '"source": "x"',
    says: /did you mean `sources`/,
  },
  {
    what: "a misspelt choice",
    rule: "schema",
    address: model,
    plant: (r) => set(r, "category", "langauge"),
    line: '"langauge"',
    says: /did you mean `language`/,
  },
  {
    what: "a missing name",
    rule: "schema",
    address: model,
    plant: (r) => {
      delete r.name;
    },
    line: 1,
  },
  {
    what: "a number in quotation marks",
    rule: "schema",
    address: model,
    plant: ({ facts }) => set(facts.parametersTotal, "value", "7e9"),
    line: '"7e9"',
  },
  {
    what: "a day that does not exist",
    rule: "schema",
    address: model,
    plant: ({ facts }) => set(facts.released, "value", "2023-02-30"),
    line: '"2023-02-30"',
  },
  {
    what: "a javascript address",
    rule: "schema",
    address: source,
    plant: (r) => set(r, "url", "javascript:alert(1)"),
    line: "javascript:",
  },
  {
    what: "HTML in a name",
    rule: "schema",
    address: model,
    plant: (r) => set(r, "name", "<b>Qwen</b>"),
    line: "<b>Qwen",
  },
  {
    what: "a control character",
    rule: "schema",
    address: company,
    plant: (r) => set(r, "country", "Chi\u0007na"),
    line: "Chi\\u0007na",
  },
  {
    what: "a reference to nobody",
    rule: "references",
    address: model,
    plant: (r) => set(r, "developer", "alibbaba"),
    line: '"alibbaba"',
    says: /did you mean `alibaba`/,
  },
  {
    what: "a source that does not exist",
    rule: "references",
    address: model,
    plant: ({ facts }) => set(facts.released, "sources", ["qwen-7b-redme"]),
    line: '"qwen-7b-redme"',
    says: /did you mean `qwen-7b-readme`/,
  },
  {
    what: "a subject of the wrong collection",
    rule: "references",
    address: chip,
    plant: (r) => set(r, "variantOf", "qwen-7b"),
    line: '"variantOf": "qwen-7b"',
  },
  {
    what: "a fact that says nothing",
    rule: "fact-form",
    address: model,
    plant: ({ facts }) => {
      delete facts.released.value;
    },
    line: '"released": {',
  },
  {
    what: "a value that is also missing",
    rule: "fact-form",
    address: model,
    plant: ({ facts }) => set(facts.parametersTotal, "missing", "unknown"),
    line: '"parametersTotal": {',
  },
  {
    what: "a conflict without a reason",
    rule: "fact-form",
    address: model,
    plant: ({ facts }) => set(facts.parametersTotal, "others", [{ value: 8e9, sources: [] }]),
    line: '"parametersTotal": {',
  },
  {
    what: "a history out of order",
    rule: "fact-history",
    address: company,
    plant: ({ facts }) =>
      set(facts, "headcount", [
        { value: 2, since: "2024", sources: [] },
        { value: 1, since: "2019-07", sources: [] },
      ]),
    line: '"since": "2019-07"',
  },
  {
    what: "a release before the announcement",
    rule: "date-order",
    address: chip,
    plant: ({ facts }) => set(facts, "released", { value: "2021", sources: [] }),
    line: '"released": {',
  },
  {
    what: "a release before its maker existed",
    rule: "released-before-founded",
    address: model,
    plant: ({ facts }) => set(facts, "released", { value: "1998-01", sources: [] }),
    line: '"released": {',
  },
  {
    what: "a rule in force before it was published",
    rule: "regulation-milestones",
    address: rule,
    plant: ({ milestones }) =>
      set(
        milestones.find((one: Any) => one.stage === "effective"),
        "date",
        "2023-01-05",
      ),
    line: '"date": "2023-01-05"',
  },
  {
    what: "two rows with one key",
    rule: "row-keys",
    address: scores,
    plant: ({ rows }) => set(rows[1], "key", rows[0].key),
    line: -2,
  },
  {
    what: "hindsight",
    rule: "hindsight",
    address: model,
    plant: (r) => set(r, "summary", { text: "Replaced in 2031.", sources: [] }),
    line: "Replaced in 2031.",
  },
  {
    what: "weights to download of a model that only its developer uses",
    rule: "published-weights",
    address: model,
    plant: (r) => set(r.facts, "openness", { value: "internal", sources: [] }),
    line: '"releasedAs"',
  },
  {
    what: "weights without a licence",
    rule: "weights-licence",
    address: model,
    plant: ({ facts }) => {
      delete facts.licence;
    },
    line: '"openness"',
  },
  {
    what: "weights that are more open than their licence",
    rule: "licence-openness",
    address: model,
    plant: ({ facts }) => set([facts.openness].flat().at(-1), "value", "open-weights"),
    line: '"value": "open-weights"',
  },
  {
    what: "the name of a licence in place of its key",
    rule: "schema",
    address: model,
    plant: ({ facts }) => set([facts.licence].flat().at(-1), "value", "Tongyi Qianwen License"),
    line: '"value": "Tongyi Qianwen License"',
  },
  {
    what: "the ticker of another company",
    rule: "listings",
    address: "companies/tencent",
    plant: (r) => set(r.facts.listing, "value", { exchange: "Nasdaq", ticker: "BIDU" }),
    line: '"ticker": "BIDU"',
  },
  {
    what: "two records of one name",
    rule: "duplicate-names",
    address: "models/qwen-vl",
    plant: (r) => set(r, "name", "Qwen-7B"),
    line: '"name": "Qwen-7B"',
  },
  {
    what: "one address as two sources",
    rule: "duplicate-sources",
    address: "sources/the-china-project-2023-09-20",
    plant: (r, text) => set(r, "url", /"url": "([^"]+)"/.exec(text)?.[1]),
    line: '"url"',
  },
  {
    what: "keys out of order",
    rule: "canonical-form",
    address: model,
    plant: (_, text) =>
      text
        .replace('  "developer": "alibaba",\n', "")
        .replace('  "category"', '  "developer": "alibaba",\n  "category"'),
    line: 5,
  },
];
