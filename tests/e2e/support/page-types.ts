import { surveyDay } from "../../support/survey-day";

/** One kind of page, by an example of it. */
export interface PageType {
  name: string;
  path: string;
  /** 200 where left out. */
  status?: number;
}

const profiles = [
  "companies/baidu",
  "companies/zhipu",
  "authorities/cac",
  "models/qwen-7b",
  "models/deepseek-r1",
  "chips/ascend-910b",
  "chips/h800",
  "regulations/interim-measures-generative-ai",
  "export-rules/us-2023-10-advanced-computing",
  "events/2023-09-07-tencent-hunyuan",
  "claims/hunyuan-30-percent-fewer-hallucinations",
  "benchmarks/mmlu",
  "compute-projects/east-data-west-compute",
];

const past = `/as-of/${surveyDay}`;

/** An example of every page of the site, the newest first, then some of the survey's day, then what is missing. */
export const pageTypes: readonly PageType[] = [
  { name: "overview", path: "/" },
  { name: "method", path: "/method" },
  { name: "about", path: "/about" },
  ...profiles.map((path) => ({ name: `profile ${path}`, path: `/${path}` })),
  { name: "overview in the past", path: past },
  { name: "company in the past", path: `${past}/companies/tencent` },
  { name: "model in the past", path: `${past}/models/tongyi-qianwen` },
  { name: "regulation in the past", path: `${past}/regulations/interim-measures-generative-ai` },
  { name: "no such page", path: "/nothing/here", status: 404 },
  { name: "no such record", path: "/companies/nobody", status: 404 },
  { name: "record not yet there", path: `${past}/models/deepseek-r1`, status: 404 },
  { name: "no such day", path: "/as-of/2035-01-01/models", status: 404 },
];
