/** How addresses name the newest day. */
export const newest = "latest";

/** The days that are kept golden: the newest, that of the founding survey, and one between two changes. */
export const goldenDays: readonly string[] = [newest, "2023-09-20", "2025-01-15"];

type Compared = "models" | "chips" | "companies";

/** Comparisons: with and without scores, across vendors, with records that were not there yet or never are. */
export const comparisons: readonly (readonly [Compared, readonly string[]])[] = [
  ["models", ["deepseek-v3", "qwen2-5-72b"]],
  ["models", ["baichuan2-13b", "internlm-20b", "chatglm2-6b", "llama-2-13b"]],
  ["models", ["deepseek-r1", "gpt-4o", "qwen2-5-max", "kimi-k2", "glm-4-5", "ernie-4-5"]],
  ["models", ["glm-130b", "no-such-model"]],
  ["chips", ["h20", "ascend-910b", "a100"]],
  ["chips", ["h200", "h20"]],
  ["companies", ["baidu", "alibaba", "tencent"]],
  ["companies", ["deepseek", "moonshot-ai"]],
];

/** Words typed to add a record to a comparison: a name, a beginning, Chinese, nothing. */
export const meanings: readonly (readonly [Compared, string])[] = [
  ["models", "Qwen-7B"],
  ["models", "deepseek"],
  ["models", "通义"],
  ["chips", "ascend"],
  ["companies", "阿里"],
  ["companies", ""],
];

/** What readers look for: names, beginnings, Chinese, pinyin, initials, figures, words of texts, and nonsense. */
export const searches: readonly string[] = [
  "qwen",
  "hunyuan",
  "kimi",
  "ernie",
  "deepseek",
  "DeepSeek-R1",
  "glm",
  "baidu",
  "wenxin yiyan",
  "wxyy",
  "tongyi qianwen",
  "tyqw",
  "通义千问",
  "文心一言",
  "百度",
  "算力",
  "智",
  "盘古",
  "生成式人工智能服务管理暂行办法",
  "huawei",
  "ascend 910b",
  "H20",
  "a800",
  "nvidia",
  "export controls",
  "entity list",
  "interim measures",
  "CAC",
  "mmlu",
  "C-Eval",
  "SuperCLUE",
  "data center",
  "open source",
  "licence",
  "price cut",
  "7B",
  "2024",
  "Zhipu AI",
  "moonshot 月之暗面",
  "café",
  "x",
  "nonsense-that-nobody-wrote",
  '"quoted words" OR -',
  "",
];
