import { describe, expect, it } from "vitest";
import { textAsOf } from "@/lib/domain/as-of";
import { standingOn } from "@/lib/domain/claim-verdict";
import { existsOn } from "@/lib/domain/existence";
import { regulationStatusOn } from "@/lib/domain/regulation-status";
import type { Verdict } from "@/lib/records/claim/choices";
import type { RegulationState } from "@/lib/records/regulation/choices";
import type { CollectionName } from "@/lib/schema/slug";
import { realDataset, surveyView } from "../support/real-dataset";
import { surveyDay } from "../support/survey-day";

/** Rules of China's on the day of the survey. */
const rules: readonly (readonly [slug: string, state: RegulationState])[] = [
  ["interim-measures-generative-ai", "in-force"],
  ["deep-synthesis-provisions", "in-force"],
  ["algorithm-recommendation-provisions", "in-force"],
  ["algorithm-registry", "in-force"],
  ["cybersecurity-law", "in-force"],
  ["data-security-law", "in-force"],
  ["personal-information-protection-law", "in-force"],
  ["draft-measures-generative-ai-2023", "superseded"],
  ["tc260-watermark-guidance", "adopted"],
  ["cass-model-ai-law", "proposed"],
  ["national-ai-law", "proposed"],
  ["tc260-003-basic-security-requirements", "not-yet"],
  ["labelling-measures", "not-yet"],
  ["science-technology-ethics-review-measures-2023", "not-yet"],
];

/** What the companies said of their own systems by then, and how far anybody had verified it. */
const claims: readonly (readonly [slug: string, verdict: Verdict])[] = [
  ["hunyuan-30-percent-fewer-hallucinations", "not-verifiable"],
  ["hunyuan-better-than-chatgpt", "not-verifiable"],
  ["spark-ranked-first-xinhua", "not-verifiable"],
  ["ernie-3-5-beats-gpt-4", "disputed"],
  ["aquila-a100-like-speed", "disputed"],
  ["tencent-h800-halves-training-time", "self-reported"],
  ["pangu-alpha-trained-on-ascend-910", "self-reported"],
  ["tiangai-cuda-compatible", "self-reported"],
  ["yi-30b-and-70b-planned", "open"],
  ["taobao-search-feature-on-singles-day", "open"],
  ["draft-ai-law-by-end-of-2023", "open"],
];

/** Records that begin after that day and must not be known on it. */
const later: readonly (readonly [collection: CollectionName, slug: string])[] = [
  ["models", "deepseek-r1"],
  ["models", "deepseek-v3"],
  ["models", "qwen-14b"],
  ["models", "qwen-72b"],
  ["models", "ernie-4-0"],
  ["models", "spark-3-0"],
  ["models", "kimi-k2"],
  ["models", "tongyi-qianwen-2-0"],
  ["chips", "h20"],
  ["chips", "h200"],
  ["chips", "ascend-910c"],
  ["chips", "rtx-4090d"],
  ["regulations", "labelling-measures"],
  ["regulations", "bletchley-declaration"],
];

describe(`the landscape as of ${surveyDay}`, () => {
  it.each(rules)("the status of %s is %s", (slug, state) => {
    const rule = realDataset().records.regulations.get(slug);
    expect(rule, `data/regulations/${slug}.json`).toBeDefined();
    if (rule) expect(regulationStatusOn(rule, surveyDay).state).toBe(state);
  });

  it.each(claims)("the claim %s stood as %s", (slug, verdict) => {
    const claim = realDataset().records.claims.get(slug);
    expect(claim, `data/claims/${slug}.json`).toBeDefined();
    if (!claim) return;
    expect(existsOn("claims", claim, surveyView)).toBe(true);
    expect(standingOn(claim, surveyDay).verdict).toBe(verdict);
  });

  it.each(later)("knows nothing of %s/%s yet", (collection, slug) => {
    const record = realDataset().records[collection].get(slug);
    expect(record, `data/${collection}/${slug}.json`).toBeDefined();
    expect(existsOn(collection, record as never, surveyView)).toBe(false);
  });

  it("has a text for every company of the survey's segments, where it has one at all", () => {
    const without = [...realDataset().records.companies].filter(
      ([, company]) =>
        ["cloud", "social-media", "technology", "research", "startup"].includes(company.segment) &&
        existsOn("companies", company, surveyView) &&
        company.summary !== undefined &&
        textAsOf(company.summary, surveyView) === undefined,
    );
    expect(without.map(([slug]) => slug)).toEqual([]);
  });
});
