import type { LicenceKind } from "./licence-kinds";

/** A licence: what it is called and what it makes of a model. */
export interface LicenceEntry {
  /** The name that the licence gives itself. */
  label: string;
  kind: LicenceKind;
  /** The licence whose text it changes. */
  base?: string;
  /** Address of its text. */
  text?: string;
}

const github = (path: string) => `https://github.com/${path}`;
const huggingFace = (model: string, file = "LICENSE") => `https://huggingface.co/${model}/blob/main/${file}`;
const spdx = (id: string) => `https://spdx.org/licenses/${id}.html`;

/**
 * Licences of weights, in the order of their names. The key is the SPDX identifier where there is one.
 * To add one, write its name, its kind after its text, and the address of the text; one text is one entry.
 */
export const licenceList = {
  "360-zhinao": { label: "360 Zhinao Open-Source Model License", kind: "restricted" },
  "AGPL-3.0": { label: "AGPL-3.0", kind: "open", text: spdx("AGPL-3.0-only") },
  "Apache-2.0": { label: "Apache-2.0", kind: "open", text: spdx("Apache-2.0") },
  aquila: {
    label: "BAAI Aquila Model License Agreement",
    kind: "restricted",
    text: github(
      "FlagAI-Open/FlagAI/blob/9a885f3384bea3dc456eb07e061252a7be0df514/BAAI_Aquila_Model_License.pdf",
    ),
  },
  "baichuan-7b": { label: "Baichuan-7B Model License", kind: "restricted" },
  "baichuan-13b": { label: "Baichuan-13B Model Community License", kind: "restricted" },
  "baichuan-2": { label: "Baichuan 2 Model Community License", kind: "restricted" },
  "baichuan-m1": { label: "Baichuan-M1-14B Community License", kind: "restricted" },
  bilibili: { label: "bilibili Model Use License Agreement", kind: "restricted" },
  "CC-BY-NC-4.0": { label: "CC BY-NC 4.0", kind: "non-commercial", text: spdx("CC-BY-NC-4.0") },
  "CC-BY-NC-SA-4.0": { label: "CC BY-NC-SA 4.0", kind: "non-commercial", text: spdx("CC-BY-NC-SA-4.0") },
  "chatglm-6b-2023-03": {
    label: "ChatGLM-6B License of March 2023",
    kind: "non-commercial",
    text: github("THUDM/ChatGLM-6B/blob/6e59c8975a9bd52115ff4a789dad9b6414525256/MODEL_LICENSE"),
  },
  "chatglm-6b": {
    label: "ChatGLM-6B License",
    kind: "restricted",
    text: github("THUDM/ChatGLM-6B/blob/16fd212c05fc721e18ebf3dd997902049f8b847b/MODEL_LICENSE"),
  },
  "chatglm2-6b-2023-06": {
    label: "ChatGLM2-6B License of June 2023",
    kind: "non-commercial",
    text: github("THUDM/ChatGLM2-6B/blob/aec54b3f0769f75482a5ebcdc27ec37243a8889b/MODEL_LICENSE"),
  },
  "chatglm2-6b": {
    label: "ChatGLM2-6B License",
    kind: "restricted",
    text: github("THUDM/ChatGLM2-6B/blob/4a85b09f8f64150aa9a05055cf66556096044e61/MODEL_LICENSE"),
  },
  "chatglm3-6b": {
    label: "ChatGLM3-6B License",
    kind: "restricted",
    text: github("THUDM/ChatGLM3/blob/732294f42e2625509000daa87a9c3748d0bbb957/MODEL_LICENSE"),
  },
  codefuse: {
    label: "CodeFuse Community License Agreement",
    kind: "open",
    text: huggingFace("codefuse-ai/CodeFuse-13B", "MODEL_LICENSE.md"),
  },
  codegeex: {
    label: "CodeGeeX License",
    kind: "non-commercial",
    text: github("THUDM/CodeGeeX/blob/2838420b7b4492cf3d16bce5320e26e65960c9e2/MODEL_LICENSE"),
  },
  cogvideox: { label: "CogVideoX License", kind: "restricted" },
  cogvlm: { label: "CogVLM License", kind: "restricted" },
  "deepseek-1.0": {
    label: "DeepSeek License Agreement 1.0",
    kind: "restricted",
    text: github("deepseek-ai/DeepSeek-V3/blob/9b4e9788e4a3a731f7567338ed15d3ec549ce03b/LICENSE-MODEL"),
  },
  // Both agreements ask for lawful and harmless use and let the MIT licence prevail.
  "dots-ocr": {
    label: "MIT with the dots.ocr agreement",
    kind: "open",
    base: "MIT",
    text: github(
      "rednote-hilab/dots.ocr/blob/36d7248878f181c6257dc1cbd799ae940970444f/dots.ocr%20LICENSE%20AGREEMENT",
    ),
  },
  "dots-vlm1": {
    label: "MIT with the dots.vlm1 agreement",
    kind: "open",
    base: "MIT",
    text: github("rednote-hilab/dots.vlm1/blob/717f9e23ef835cb8b2a651174d6ee50358d22a58/LICENSE"),
  },
  "general-model-commercial": { label: "General Model License, commercial use allowed", kind: "open" },
  "general-model-permission": {
    label: "General Model License, commercial use on permission",
    kind: "restricted",
  },
  "glm-4": { label: "GLM-4-9B License", kind: "restricted", text: huggingFace("THUDM/glm-4-9b") },
  "glm-5.3": {
    label: "GLM-5.3 License",
    kind: "restricted",
    base: "MIT",
    text: huggingFace("zai-org/GLM-5.3"),
  },
  "glm-130b": { label: "GLM-130B License", kind: "non-commercial" },
  hunyuan: {
    label: "Tencent Hunyuan Community License",
    kind: "restricted",
    text: github("Tencent/Tencent-Hunyuan-Large/blob/cdc37358aa7ce74f4883ae639726804a63ea99f6/LICENSE.txt"),
  },
  "hunyuan-3d-2.0": {
    label: "Tencent Hunyuan 3D 2.0 Community License",
    kind: "restricted",
    text: github("Tencent-Hunyuan/Hunyuan3D-2/blob/9bcf3028145311cbea5c127aed19717833b3a35f/LICENSE"),
  },
  "hunyuan-3d-2.1": {
    label: "Tencent Hunyuan 3D 2.1 Community License",
    kind: "restricted",
    text: github("Tencent-Hunyuan/Hunyuan3D-2.1/blob/5e3ec6def57591d22ff44722cfe9bea1266084b0/LICENSE"),
  },
  "hunyuan-world-1.0": {
    label: "Tencent HunyuanWorld-1.0 Community License",
    kind: "restricted",
    text: github("Tencent-Hunyuan/HunyuanWorld-1.0/blob/d17a023ae804ceacc6c40b426e8b483705c5f55c/LICENSE"),
  },
  "hy-community": { label: "Tencent Hy Community License", kind: "restricted" },
  "hy-license-1.0": { label: "Tencent Hy License 1.0", kind: "restricted" },
  "hy-world-2.0": {
    label: "Tencent HY-World 2.0 Community License",
    kind: "restricted",
    text: github("Tencent-Hunyuan/HY-World-2.0/blob/05d3035d0b967fc5c249f8956c7dc337e9e6ea94/License.txt"),
  },
  "index-1.9b": {
    label: "bilibili Index-1.9B Model License",
    kind: "restricted",
    text: github("bilibili/Index-1.9B/blob/e964ed407ed51dc5f9a4822763966c6a1c407fe5/INDEX_MODEL_LICENSE"),
  },
  "iquest-coder": {
    label: "IQuest-Coder Modified MIT",
    kind: "restricted",
    base: "MIT",
    text: github("IQuestLab/IQuest-Coder-V1/blob/d288d417bd2ba70a3b392e41175f6974cb47cfef/LICENSE"),
  },
  "iquest-q1": {
    label: "IQuest-Q1 Modified MIT",
    kind: "restricted",
    base: "MIT",
    text: github("IQuestLab/IQuest-Q1/blob/b1d6fd3cd7d906e188c9a3f99f6c9abc9ab82896/LICENSE"),
  },
  internlm: { label: "InternLM terms: commercial use on application", kind: "restricted" },
  "internlm-xcomposer": { label: "InternLM-XComposer model licence", kind: "restricted" },
  "kimi-k2": {
    label: "Modified MIT (Kimi)",
    kind: "restricted",
    base: "MIT",
    text: github("MoonshotAI/Kimi-K2/blob/c6157be8531e1c52f5dfd3bb91a1275b089eac50/LICENSE"),
  },
  "kimi-k3": {
    label: "Kimi K3 License",
    kind: "restricted",
    base: "MIT",
    text: huggingFace("moonshotai/Kimi-K3"),
  },
  kolors: { label: "Kolors model licence", kind: "restricted" },
  lingowhale: {
    label: "LingoWhale-8B Model License Agreement",
    kind: "restricted",
    text: github("DeepLangAI/LingoWhale-8B/blob/121939d1660b50b02947e0baffe32c7d982bbf02/MODEL_LICENSE.md"),
  },
  "llama-1": { label: "LLaMA non-commercial licence", kind: "non-commercial" },
  "llama-2": { label: "Llama 2 Community License", kind: "restricted" },
  "llama-3": { label: "Llama 3 Community License", kind: "restricted" },
  "llama-3.1": { label: "Llama 3.1 Community License", kind: "restricted" },
  "llama-3.3": { label: "Llama 3.3 Community License", kind: "restricted" },
  "llama-4": { label: "Llama 4 Community License", kind: "restricted" },
  minicpm: { label: "MiniCPM Model License", kind: "restricted" },
  "minimax-h3": { label: "MiniMax H3 Community License Agreement", kind: "restricted" },
  "minimax-m2.1": {
    label: "Modified MIT (MiniMax)",
    kind: "restricted",
    base: "MIT",
    text: github("MiniMax-AI/MiniMax-M2.1/blob/a87862490b68dcc077e520166cc0451a419dfba4/LICENSE"),
  },
  "minimax-m2.7": {
    label: "MiniMax M2.7 Non-Commercial License",
    kind: "non-commercial",
    text: github("MiniMax-AI/MiniMax-M2.7/blob/1e267c3e155b30bd4156beaaf7042dd0b585d8e3/LICENSE"),
  },
  "minimax-m3": {
    label: "MiniMax Community License",
    kind: "restricted",
    text: huggingFace("MiniMaxAI/MiniMax-M3"),
  },
  "minimax-model": {
    label: "MiniMax Model License",
    kind: "restricted",
    text: github("MiniMax-AI/MiniMax-M2.5/blob/0fe00c843c16e7081a9631daeafc11288f5f871c/LICENSE-MODEL"),
  },
  "mistral-research": { label: "Mistral Research License", kind: "non-commercial" },
  MIT: { label: "MIT", kind: "open", text: spdx("MIT") },
  nanbeige: { label: "Nanbeige Models Community License", kind: "restricted" },
  openatom: { label: "OpenAtom Model License", kind: "restricted" },
  "openpangu-2.0": { label: "openPangu Model License Agreement 2.0", kind: "restricted" },
  // Its list of forbidden uses makes it restricted, as with DeepSeek's, which has such a list too.
  "openrail++-m": {
    label: "CreativeML Open RAIL++-M License",
    kind: "restricted",
    text: huggingFace("stabilityai/stable-diffusion-xl-base-1.0", "LICENSE.md"),
  },
  "orion-14b": {
    label: "Orion-14B Series Models Community License",
    kind: "restricted",
    text: github(
      "OrionStarAI/Orion/blob/3b23aeab356cfd6c55c34bf1e02f858eaa15cac8/ModelsCommunityLicenseAgreement",
    ),
  },
  qwen: {
    label: "Qwen License Agreement",
    kind: "restricted",
    text: huggingFace("Qwen/Qwen2.5-72B-Instruct"),
  },
  "qwen-community-1.0": {
    label: "Qwen Community License 1.0",
    kind: "restricted",
    base: "MIT",
    text: huggingFace("Qwen/Qwen3.8-Flash-Next"),
  },
  "qwen-research": { label: "Qwen Research License", kind: "non-commercial" },
  "qwen3.8-max": {
    label: "Qwen3.8-Max License",
    kind: "restricted",
    base: "MIT",
    text: huggingFace("Qwen/Qwen3.8-2.4T-A95B"),
  },
  skywork: { label: "Skywork Community License", kind: "restricted" },
  telechat: { label: "TeleChat Model Community License", kind: "restricted" },
  "terms-non-commercial": {
    label: "No named licence: non-commercial by the developer's own words",
    kind: "non-commercial",
  },
  "tongyi-qianwen": {
    label: "Tongyi Qianwen License Agreement",
    kind: "restricted",
    text: huggingFace("Qwen/Qwen1.5-72B"),
  },
  "tongyi-qianwen-research": { label: "Tongyi Qianwen Research License", kind: "non-commercial" },
  "vivo-bluelm": { label: "vivo BlueLM Model License", kind: "restricted" },
  "xverse-13b": { label: "XVERSE-13B model licence", kind: "restricted" },
  "xverse-65b": { label: "XVERSE-65B model licence", kind: "restricted" },
  "yayi-2": { label: "YAYI 2 Community License", kind: "restricted" },
  yi: { label: "Yi Series Models License Agreement", kind: "restricted" },
  "yi-2.1": { label: "Yi Series Models Community License Agreement 2.1", kind: "restricted" },
  "yuan-2.0": { label: "Yuan 2.0 Model License", kind: "restricted" },
  "yuan-3.0": {
    label: "Yuan 3.0 Flash License",
    kind: "restricted",
    text: github("Yuan-lab-LLM/Yuan3.0/blob/85b278200e12e42c0816b3a5443ae7edbe1ca78e/LICENSE"),
  },
} as const satisfies Record<string, LicenceEntry>;
export type Licence = keyof typeof licenceList;
