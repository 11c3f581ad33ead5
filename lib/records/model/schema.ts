import { z } from "zod";
import { fact } from "@/lib/schema/fact";
import { PartialDate } from "@/lib/schema/partial-date";
import { naming, summary } from "@/lib/schema/record";
import { refTo } from "@/lib/schema/slug";
import { PlainText, WebAddress } from "@/lib/schema/text";
import { Money, PositiveNumber } from "@/lib/schema/values";

export const ModelCategory = z.enum([
  "language",
  "multimodal",
  "reasoning",
  "code",
  "image",
  "video",
  "speech",
  "music",
  "embedding",
  "ocr",
  "math",
  "science",
  "embodied",
  "world-model",
  "3d",
  "industry",
  "assistant",
]);

/** What the public can have: weights under a free, a restricted or a non-commercial licence, an API, a product, or nothing. */
export const Openness = z.enum([
  "open-weights",
  "restricted-weights",
  "non-commercial-weights",
  "api",
  "product",
  "internal",
]);
export const Architecture = z.enum(["dense", "mixture-of-experts", "diffusion", "other"]);
export const Modality = z.enum(["text", "image", "video", "audio", "document", "action", "3d", "other"]);
export const ReleasedAs = z.enum(["weights", "api", "product", "beta", "paper", "announcement"]);

/** A list price of a million tokens. */
const price = (label: string, description: string) =>
  fact(Money, {
    label,
    description,
    unit: "per million tokens",
    format: "money",
    direction: "lower",
    group: "Access",
    varies: true,
  });

/** A trained model, or an assistant product that is known by its model's name. */
export const Model = z.strictObject({
  ...naming,
  developer: refTo("companies"),
  coDevelopers: z.array(refTo("companies")).min(1).optional(),
  family: PlainText.optional(),
  category: ModelCategory,
  baseModel: refTo("models").optional(),
  ...summary,
  facts: z.strictObject({
    announced: fact(PartialDate, {
      label: "Announced",
      description: "First public announcement, where it came before the release.",
      format: "date",
      group: "Release",
    }),
    released: fact(PartialDate, {
      label: "Released",
      description:
        "First public availability of weights, API or product; what it was stands in `releasedAs`.",
      format: "date",
      group: "Release",
    }),
    releasedAs: fact(ReleasedAs, {
      label: "Released as",
      description: "What the release date refers to.",
      format: "choice",
      group: "Release",
    }),
    openedToPublic: fact(PartialDate, {
      label: "Opened to the public",
      description: "When anyone in China could use it, as a rule after its filing.",
      format: "date",
      group: "Release",
    }),
    parametersTotal: fact(PositiveNumber, {
      label: "Total parameters",
      description: "All trained weights, experts included.",
      format: "parameters",
      group: "Size",
      plausible: [1e5, 2e14],
    }),
    parametersActive: fact(PositiveNumber, {
      label: "Active parameters",
      description: "Weights used for one token; for a mixture of experts only.",
      format: "parameters",
      group: "Size",
      plausible: [1e5, 1e13],
    }),
    architecture: fact(Architecture, {
      label: "Architecture",
      description: "Dense, mixture of experts, diffusion or other.",
      format: "choice",
      group: "Size",
    }),
    contextTokens: fact(PositiveNumber, {
      label: "Context window",
      description: "Tokens the model can attend to, input and output together unless noted.",
      unit: "tokens",
      format: "tokens",
      direction: "higher",
      group: "Size",
      plausible: [128, 1e8],
    }),
    modalitiesIn: fact(z.array(Modality).min(1), {
      label: "Input",
      description: "Kinds of input it takes.",
      format: "list",
      group: "Capability",
    }),
    modalitiesOut: fact(z.array(Modality).min(1), {
      label: "Output",
      description: "Kinds of output it gives.",
      format: "list",
      group: "Capability",
    }),
    languages: fact(z.array(PlainText).min(1), {
      label: "Languages",
      description: "Languages its developer names.",
      format: "list",
      group: "Capability",
    }),
    vertical: fact(PlainText, {
      label: "Industry",
      description: "Industry it was made for.",
      format: "text",
      group: "Capability",
    }),
    trainingTokens: fact(PositiveNumber, {
      label: "Training tokens",
      description: "Tokens seen in pre-training.",
      unit: "tokens",
      format: "tokens",
      group: "Training",
      plausible: [1e6, 2e14],
    }),
    trainingFlop: fact(PositiveNumber, {
      label: "Training compute",
      description: "Floating-point operations of the final training run.",
      unit: "FLOP",
      format: "flop",
      group: "Training",
      plausible: [1e15, 1e29],
    }),
    trainingHardware: fact(PlainText, {
      label: "Training hardware",
      description: "Chips the model was trained on, with their number where known.",
      format: "text",
      group: "Training",
    }),
    openness: fact(Openness, {
      label: "Openness",
      description: "What the public can have of it.",
      format: "choice",
      group: "Access",
    }),
    licence: fact(PlainText, {
      label: "Licence",
      description: "Licence of the weights, by name.",
      format: "text",
      group: "Access",
    }),
    priceInput: price(
      "Input price",
      "List price for one million input tokens, on the international list where there are two.",
    ),
    priceOutput: price(
      "Output price",
      "List price for one million output tokens, on the international list where there are two.",
    ),
    priceInputMainland: price(
      "Input price, mainland",
      "List price for one million input tokens called in mainland China.",
    ),
    priceOutputMainland: price(
      "Output price, mainland",
      "List price for one million output tokens called in mainland China.",
    ),
    announcementUrl: fact(WebAddress, {
      label: "Announcement",
      description: "The developer's own announcement.",
      format: "url",
      group: "Documents",
    }),
    paperUrl: fact(WebAddress, {
      label: "Paper",
      description: "The paper or technical report.",
      format: "url",
      group: "Documents",
    }),
    weightsUrl: fact(WebAddress, {
      label: "Weights",
      description: "Where the weights are published.",
      format: "url",
      group: "Documents",
    }),
    repositoryUrl: fact(WebAddress, {
      label: "Code",
      description: "The developer's repository.",
      format: "url",
      group: "Documents",
    }),
  }),
});
export type Model = z.infer<typeof Model>;
