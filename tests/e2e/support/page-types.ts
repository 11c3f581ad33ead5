import { type ProfileCollection, tableCollections } from "@/lib/schema/collection-names";
import { surveyDay } from "../../support/survey-day";

/** One kind of page, by an example of it. */
interface PageType {
  name: string;
  path: string;
  /** 200 where left out. */
  status?: number;
}

/** Records whose pages are opened, some of each collection. */
const profiles: Readonly<Record<ProfileCollection, readonly [string, ...string[]]>> = {
  companies: ["baidu", "zhipu"],
  authorities: ["cac"],
  models: ["qwen-7b", "deepseek-r1"],
  chips: ["ascend-910b", "h800"],
  regulations: ["interim-measures-generative-ai"],
  "export-rules": ["us-2023-10-advanced-computing"],
  events: ["2023-09-07-tencent-hunyuan"],
  claims: ["hunyuan-30-percent-fewer-hallucinations"],
  benchmarks: ["mmlu"],
  filings: ["2023-08-first-clearances"],
  "compute-projects": ["east-data-west-compute"],
  sources: ["the-china-project-2023-09-20"],
};
const profilePaths = Object.entries(profiles).flatMap(([collection, slugs]) =>
  slugs.map((slug) => `${collection}/${slug}`),
);

const past = `/as-of/${surveyDay}`;

/** An example of every page of the site, the newest first, then some of the survey's day, then what is missing. */
export const pageTypes: readonly PageType[] = [
  { name: "overview", path: "/" },
  ...tableCollections.map((path) => ({ name: `table of ${path}`, path: `/${path}` })),
  { name: "rules", path: "/rules" },
  { name: "timeline", path: "/timeline" },
  { name: "charts", path: "/charts" },
  { name: "then and now", path: "/then-and-now" },
  { name: "search", path: "/search?q=qwen" },
  { name: "empty search", path: "/search?q=zzzzqqqq" },
  { name: "comparisons", path: "/compare" },
  { name: "comparison of models", path: "/compare/models?ids=qwen-7b,deepseek-r1,ernie-4-0" },
  { name: "comparison of chips", path: "/compare/chips?ids=a100,ascend-910b" },
  { name: "data", path: "/data" },
  { name: "data quality", path: "/data/quality" },
  { name: "data changelog", path: "/data/changelog" },
  { name: "method", path: "/method" },
  { name: "about", path: "/about" },
  ...profilePaths.map((path) => ({ name: `profile ${path}`, path: `/${path}` })),
  { name: "overview in the past", path: past },
  { name: "table in the past", path: `${past}/models` },
  { name: "rules in the past", path: `${past}/rules` },
  { name: "timeline in the past", path: `${past}/timeline` },
  { name: "charts in the past", path: `${past}/charts` },
  { name: "then and now in the past", path: `${past}/then-and-now` },
  { name: "data quality in the past", path: `${past}/data/quality` },
  { name: "company in the past", path: `${past}/companies/tencent` },
  { name: "model in the past", path: `${past}/models/tongyi-qianwen` },
  { name: "regulation in the past", path: `${past}/regulations/interim-measures-generative-ai` },
  { name: "no such page", path: "/nothing/here", status: 404 },
  { name: "no such record", path: "/companies/nobody", status: 404 },
  { name: "record not yet there", path: `${past}/models/deepseek-r1`, status: 404 },
  { name: "no such day", path: "/as-of/2035-01-01/models", status: 404 },
];
