import { options } from "@/lib/schema/options";

export const modelCategories = options({
  language: "Language",
  multimodal: "Multimodal",
  reasoning: "Reasoning",
  code: "Code",
  image: "Image",
  video: "Video",
  speech: "Speech",
  music: "Music",
  embedding: "Embedding",
  ocr: "Text recognition",
  math: "Mathematics",
  science: "Science",
  embodied: "Embodied",
  "world-model": "World model",
  "3d": "3D",
  industry: "Industry",
  assistant: "Assistant",
});

/** What the public can have of a model. */
export const opennesses = options({
  "open-weights": {
    label: "Open weights",
    meaning: "Anyone may download the weights and use them commercially without special conditions.",
  },
  "restricted-weights": {
    label: "Weights, restricted licence",
    meaning: "The weights can be downloaded; the licence limits who may use them or for what.",
  },
  "non-commercial-weights": {
    label: "Weights, non-commercial",
    meaning: "The weights can be downloaded, for research or other non-commercial use only.",
  },
  api: {
    label: "API",
    meaning: "The model can be called over a programming interface; the weights cannot be had.",
  },
  product: { label: "Product only", meaning: "The model can be used inside a product only." },
  internal: { label: "Internal", meaning: "Only its developer uses it." },
});
export type Openness = keyof typeof opennesses;

export const architectures = options({
  dense: "Dense",
  "mixture-of-experts": "Mixture of experts",
  diffusion: "Diffusion",
  other: "Other",
});

export const modalities = options({
  text: "Text",
  image: "Image",
  video: "Video",
  audio: "Audio",
  document: "Document",
  action: "Action",
  "3d": "3D",
  other: "Other",
});

/** What a release date refers to. */
export const releaseForms = options({
  weights: { label: "Weights", meaning: "The weights could be downloaded from that day." },
  api: { label: "API", meaning: "Developers could call it from that day." },
  product: { label: "Product", meaning: "People could use a product with it from that day." },
  beta: { label: "Test version", meaning: "Invited testers could use it from that day." },
  paper: { label: "Paper", meaning: "A paper described it on that day; nothing else could be had." },
  announcement: {
    label: "Announcement",
    meaning: "It was announced on that day; no source says that anything could be had yet.",
  },
});
