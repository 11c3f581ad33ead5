const gazette = ["gazette"];
const rule = ["commerce-rule"];
const update = ["commerce-update"];

/** One rule with a draft and a final text, one still a draft, one abroad; two export rules and a counter-measure. */
export const rules = {
  "regulations/measures": {
    name: "Measures for generative services",
    nameZh: "生成式服务管理办法",
    kind: "departmental-rule",
    jurisdiction: "cn",
    issuers: ["cyberspace-office"],
    topics: ["services"],
    members: ["qilin"],
    related: ["label-standard"],
    summary: { text: "Services for the public need clearance.", sources: gazette },
    facts: {
      binding: { value: true, sources: gazette },
      documentNumber: { value: "Order No. 15", sources: gazette },
      penalties: { value: "Service may be stopped", sources: gazette },
    },
    milestones: [
      { stage: "draft", date: "2023-04-11", sources: gazette },
      { stage: "comment-closed", date: "2023-05-10", sources: gazette },
      { stage: "published", date: "2023-07-13", sources: gazette },
      { stage: "effective", date: "2023-08-15", sources: gazette },
    ],
    provisions: [
      {
        article: "4",
        topic: "Content",
        text: "Draft: content must be true.",
        version: "draft",
        sources: gazette,
      },
      {
        article: "4",
        topic: "Content",
        text: "Final: effective steps for accuracy.",
        version: "final",
        sources: gazette,
      },
    ],
    draftDifferences: [
      {
        topic: "Truth of content",
        change: "weakened",
        draft: { article: "4", text: "Content must be true." },
        final: { article: "4", text: "Effective steps for accuracy." },
        sources: gazette,
      },
      {
        topic: "Real names",
        change: "dropped",
        draft: { article: "9", text: "Real names." },
        sources: gazette,
      },
    ],
  },
  "regulations/label-standard": {
    name: "Label standard",
    kind: "standard",
    jurisdiction: "cn",
    issuers: ["cyberspace-office"],
    facts: { binding: { value: false, sources: gazette } },
    milestones: [{ stage: "draft", date: "2024-01-15", sources: ["register-1"] }],
    provisions: [
      { topic: "Marks", text: "Pictures carry a mark.", version: "draft", sources: ["register-1"] },
    ],
  },
  "regulations/trade-rules": {
    name: "Trade rules",
    kind: "administrative-regulation",
    jurisdiction: "cn",
    facts: { binding: { value: true, sources: ["daily"] } },
    milestones: [
      { stage: "published", date: "2024-03-14", sources: ["daily"] },
      { stage: "effective", date: "2024-09-01", sources: ["daily"] },
    ],
  },
  "regulations/western-act": {
    name: "Western Act",
    kind: "law",
    jurisdiction: "eu",
    facts: {},
    milestones: [
      { stage: "proposed", date: "2023-06-14", sources: ["daily-survey"] },
      { stage: "published", date: "2024-07-12", sources: ["daily"] },
      { stage: "effective", date: "2024-08-01", sources: ["daily"] },
      { stage: "effective", date: "2026-08-02", note: "for high risk", sources: ["daily"] },
    ],
  },
  "export-rules/us-2022-advanced-computing": {
    name: "October 2022 rule",
    kind: "control",
    issuer: "commerce-bureau",
    country: "United States",
    namedChips: ["eagle-x1"],
    facts: {
      announced: { value: "2022-10-07", sources: rule },
      effective: { value: "2022-10-21", sources: rule },
      ended: { value: "2023-11-17", sources: update },
      citation: { value: "87 FR 62186", sources: rule },
    },
    thresholds: [
      {
        result: "licence-required",
        paragraph: "3A090",
        when: {
          all: [
            { metric: "bitsTimesTops", op: ">=", value: 4800 },
            { metric: "interconnectGBps", op: ">=", value: 600 },
          ],
        },
        sources: rule,
      },
      { result: "not-controlled", paragraph: "otherwise", when: { all: [] }, sources: rule },
    ],
  },
  "export-rules/us-2023-advanced-computing": {
    name: "October 2023 rule",
    kind: "control",
    issuer: "commerce-bureau",
    country: "United States",
    namedChips: ["eagle-x1c"],
    namedCompanies: ["qilin"],
    supersedes: ["us-2022-advanced-computing"],
    facts: {
      announced: { value: "2023-10-17", sources: update },
      effective: { value: "2023-11-17", sources: update },
    },
    thresholds: [
      {
        result: "3A090.a",
        paragraph: "ECCN 3A090.a",
        when: { any: [{ metric: "tpp", op: ">=", value: 4800 }] },
        sources: update,
      },
      {
        result: "3A090.b",
        paragraph: "ECCN 3A090.b",
        when: {
          all: [
            { metric: "tpp", op: ">=", value: 2400 },
            { metric: "datacenterDesigned", op: "==", value: true },
          ],
        },
        sources: update,
      },
      { result: "not-controlled", paragraph: "otherwise", when: { all: [] }, sources: update },
    ],
  },
  "export-rules/cn-metals": {
    name: "Limits on metals",
    kind: "counter-measure",
    country: "China",
    facts: {
      announced: { value: "2023-07-13", sources: gazette },
      effective: { value: "2023-08-15", sources: gazette },
    },
  },
};
