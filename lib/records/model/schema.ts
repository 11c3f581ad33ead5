import { z } from "zod";
import { fact, factFields } from "@/lib/schema/fact";
import { choice, field, oneOf } from "@/lib/schema/field";
import { PartialDate } from "@/lib/schema/partial-date";
import { naming, summary } from "@/lib/schema/record";
import { refTo } from "@/lib/schema/slug";
import { PlainText, WebAddress } from "@/lib/schema/text";
import { Money, PositiveNumber } from "@/lib/schema/values";
import { architectures, modalities, modelCategories, opennesses, releaseForms } from "./choices";
import { licences } from "./licences";

/** A list price of a million tokens. */
const price = (label: string, description: string) =>
  fact(Money, {
    label,
    description,
    unit: "per million tokens",
    direction: "lower",
    group: "Access",
    varies: true,
  });

/** A trained model, or an assistant product that is known by its model's name. */
export const Model = z.strictObject({
  ...naming,
  developer: field(refTo("companies"), { label: "Developer", description: "Who trained it." }),
  coDevelopers: field(z.array(refTo("companies")).min(1), {
    label: "With",
    description: "Who developed it together with the first.",
  }).optional(),
  family: field(PlainText, { label: "Family", description: "The series it belongs to." }).optional(),
  category: choice(modelCategories, { label: "Category", description: "What kind of model it is." }),
  baseModel: field(refTo("models"), {
    label: "Base model",
    description: "The model it was made from.",
  }).optional(),
  ...summary,
  facts: factFields({
    announced: fact(PartialDate, {
      label: "Announced",
      description: "First public announcement, where it came before the release.",
      group: "Release",
    }),
    released: fact(PartialDate, {
      label: "Released",
      description:
        "First public availability of weights, API or product; what it was stands in `releasedAs`.",
      group: "Release",
    }),
    releasedAs: fact(oneOf(releaseForms), {
      label: "Released as",
      description: "What the release date refers to.",
      group: "Release",
    }),
    openedToPublic: fact(PartialDate, {
      label: "Opened to the public",
      description: "When anyone in China could use it, as a rule after its filing.",
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
    architecture: fact(oneOf(architectures), {
      label: "Architecture",
      description: "Dense, mixture of experts, diffusion or other.",
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
    maxOutputTokens: fact(PositiveNumber, {
      label: "Maximum output",
      description: "Most tokens its developer lets it write in one answer, reasoning included unless noted.",
      unit: "tokens",
      format: "tokens",
      direction: "higher",
      group: "Size",
      plausible: [128, 1e8],
    }),
    modalitiesIn: fact(z.array(oneOf(modalities)).min(1), {
      label: "Input",
      description: "Kinds of input it takes.",
      group: "Capability",
    }),
    modalitiesOut: fact(z.array(oneOf(modalities)).min(1), {
      label: "Output",
      description: "Kinds of output it gives.",
      group: "Capability",
    }),
    languages: fact(z.array(PlainText).min(1), {
      label: "Languages",
      description: "Languages its developer names.",
      group: "Capability",
    }),
    vertical: fact(PlainText, {
      label: "Industry",
      description: "Industry it was made for.",
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
    knowledgeCutoff: fact(PartialDate, {
      label: "Knowledge cut-off",
      description: "Up to when its training data reach, as its developer says.",
      group: "Training",
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
      group: "Training",
    }),
    openness: fact(oneOf(opennesses), {
      label: "Openness",
      description: "What the public can have of it.",
      group: "Access",
    }),
    licence: fact(oneOf(licences), {
      label: "Licence",
      description:
        "Licence of the weights, read from its text or the model card, not from the code; conditions beside it stand in `note`.",
      group: "Access",
    }),
    apiNames: fact(z.array(PlainText).min(1), {
      label: "API names",
      description: "Names by which its developer's interface calls it: `deepseek-chat`.",
      group: "Access",
      varies: true,
    }),
    retired: fact(PartialDate, {
      label: "Retired",
      description: "When its developer stops serving it; a plan where the day has not come.",
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
    priceCached: price(
      "Cached input price",
      "List price for one million input tokens that the cache holds, on the international list where there are two.",
    ),
    priceInputMainland: price(
      "Input price, mainland",
      "List price for one million input tokens called in mainland China.",
    ),
    priceOutputMainland: price(
      "Output price, mainland",
      "List price for one million output tokens called in mainland China.",
    ),
    priceCachedMainland: price(
      "Cached input price, mainland",
      "List price for one million input tokens that the cache holds, called in mainland China.",
    ),
    announcementUrl: fact(WebAddress, {
      label: "Announcement",
      description: "The developer's own announcement.",
      group: "Documents",
    }),
    paperUrl: fact(WebAddress, {
      label: "Paper",
      description: "The paper or technical report.",
      group: "Documents",
    }),
    weightsUrl: fact(WebAddress, {
      label: "Weights",
      description: "Where the weights are published.",
      group: "Documents",
    }),
    repositoryUrl: fact(WebAddress, {
      label: "Code",
      description: "The developer's repository.",
      group: "Documents",
    }),
  }),
});
export type Model = z.infer<typeof Model>;
