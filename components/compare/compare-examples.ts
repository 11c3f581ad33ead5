import type { Moment } from "@/lib/domain/moment";
import type { ComparedCollection } from "@/lib/schema/collection-names";
import type { Day } from "@/lib/schema/partial-date";

/** A comparison to begin with, from the day on which all of it existed. */
interface CompareExample {
  label: string;
  ids: readonly string[];
  from: Day;
}

const examples: Readonly<Record<ComparedCollection, readonly CompareExample[]>> = {
  models: [
    {
      label: "Four open models of summer 2023",
      ids: ["qwen-7b", "baichuan-13b", "chatglm2-6b", "internlm-7b"],
      from: "2023-08-03",
    },
    {
      label: "Open models of 2025: DeepSeek-R1, Kimi K2, GLM-4.5, Qwen3",
      ids: ["deepseek-r1", "kimi-k2", "glm-4-5", "qwen3-235b-a22b"],
      from: "2025-07-28",
    },
  ],
  chips: [
    { label: "A100, A800, H100 and H800", ids: ["a100", "a800", "h100", "h800"], from: "2023-03-21" },
    {
      label: "Ascend 910B and 910C beside H20 and H100",
      ids: ["ascend-910b", "ascend-910c", "h20", "h100"],
      from: "2025-01-01",
    },
  ],
  companies: [
    {
      label: "Baidu, Alibaba, Tencent and ByteDance",
      ids: ["baidu", "alibaba", "tencent", "bytedance"],
      from: "2022-11-30",
    },
    {
      label: "Zhipu, Moonshot, MiniMax and DeepSeek",
      ids: ["zhipu", "moonshot-ai", "minimax", "deepseek"],
      from: "2023-07-17",
    },
  ],
};

/** The comparisons that make sense on a day. */
export function compareExamplesOn(collection: ComparedCollection, moment: Moment): readonly CompareExample[] {
  return examples[collection].filter(({ from }) => !moment.isPast || from <= moment.asked);
}
