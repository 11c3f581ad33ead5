import { describe, expect, it } from "vitest";
import { existsOn } from "@/lib/domain/existence";
import type { CollectionName } from "@/lib/schema/slug";
import { realDataset, surveyView } from "../support/real-dataset";
import { surveyDay } from "../support/survey-day";

/** Everything that the September 2023 survey by The China Project names, in its own words and by its own segments. */
const named = {
  companies: [
    ["Baidu", "Alibaba", "Huawei"],
    ["ByteDance", "Tencent", "ByteDance Research Group", "WeChat"],
    ["SenseTime", "iFlytek", "Horizon Robotics", "CloudWalk", "Yitu", "Megvii"],
    [
      "BAAI",
      "Tsinghua University",
      "Peking University",
      "Renmin University",
      "Zhejiang Lab",
      "Peng Cheng Lab",
    ],
    ["01 Wanwu Technology", "Project AI 2.0", "Sinovation Ventures"],
    ["Alibaba Cloud", "Huawei Cloud", "Tencent Cloud", "Qihoo 360", "China Mobile"],
    ["Shanghai Artificial Intelligence Lab", "Xinhua Research Institute", "Zhejiang University"],
    ["Taobao", "DingTalk", "OPPO"],
    ["Nvidia", "TSMC", "Biren Technologies", "Moore Threads", "Illuvatar"],
    ["OpenAI", "Microsoft", "Google", "Meta", "Anyscale", "Tesla", "SAP", "Cisco", "MIT"],
    ["Albright Stonebridge Group", "Eurasia Group"],
  ].flat(),
  authorities: [
    [
      "Cyberspace Administration of China",
      "CAC",
      "TC-260",
      "Chinese Electronics Standards Institution",
      "CESI",
    ],
    ["National Artificial Intelligence Standardization General Group", "large model special group"],
    ["Chinese Academy of Social Sciences", "CASS", "Ministry of Science and Technology"],
    ["Commerce Department", "Biden administration", "United Nations", "EU", "UK government"],
    ["Japanese government"],
  ].flat(),
  models: [
    ["ERNIE Big Model", "Information Distribution Big Model", "Transportation Big Model", "Energy Big Model"],
    ["ERNIE Bot", "ERNIE Bot 3.5", "Pangu", "Pangu-α"],
    ["Tonyi Qianwen", "Tongyi Qianwen", "Qwen-7B", "Qwen-7B-Chat", "Qwen-VL", "Qwen-VL-Chat"],
    ["Hunyuan", "Doubao", "Grace", "Spark Model", "Spark Model 2.0"],
    ["WuDao 1.0", "WuDao 2.0", "Wu Dao Wen Hui 1.0", "CogView", "Aquila"],
    ["GPT-4", "GPT-3.5", "ChatGPT", "BERT", "Llama-2"],
  ].flat(),
  chips: ["A100", "A800", "H800", "A100 DGX", "Ascend 910", "Kunpeng", "Tiangai", "Kirin 9000s"],
  "compute-projects": ["National Unified Computing Power Network", "NUCPN", "East Data West Compute", "EDWC"],
} satisfies Partial<Record<CollectionName, string[]>>;

type NamedCollection = keyof typeof named;
const collectionsOfNames = Object.keys(named) as NamedCollection[];

describe("what the survey of September 2023 names", () => {
  for (const collection of collectionsOfNames) {
    it.each(named[collection])(`has a record among the ${collection} that stood on its day: %s`, (name) => {
      const found = recordsNamed(collection, name);
      expect(found, `add \`${name}\` to the aliases of its record in data/${collection}`).not.toEqual([]);
      const standing = found.filter(({ exists }) => exists);
      expect(standing, `its record does not exist as of ${surveyDay}`).not.toEqual([]);
    });
  }
});

function recordsNamed(collection: NamedCollection, name: string): { slug: string; exists: boolean }[] {
  const wanted = name.toLowerCase();
  return [...realDataset().records[collection]].flatMap(([slug, record]) => {
    const names = [record.name, record.nameZh ?? "", ...(record.aliases ?? [])];
    if (!names.some((known) => known.toLowerCase() === wanted)) return [];
    return [{ slug, exists: existsOn(collection, record as never, surveyView) }];
  });
}
