import type { z } from "zod";
import type { Verdict } from "@/lib/records/claim/schema";
import type { Filing } from "@/lib/records/filing/schema";
import type { Openness, ReleasedAs } from "@/lib/records/model/schema";
import type { SourceKind } from "@/lib/records/source/schema";
import type { Exactness, MissingReason, Standing } from "@/lib/schema/fact";

/** A sentence on what each option means, for the page on method; the type keeps every table complete. */
type Meanings<Option extends string> = Readonly<Record<Option, string>>;

export const sourceKindMeanings: Meanings<SourceKind> = {
  official: "A public body: a law, a notice, a list, a court’s ruling, a stock-exchange filing.",
  company: "The party itself: its announcement, model card, data sheet or report.",
  paper: "A paper or technical report, whoever wrote it.",
  press: "A newspaper, agency or trade magazine.",
  research: "A research institute or think tank.",
  analysis: "A commentator: a law firm’s note, a tracker, a blog.",
  dataset: "A table of many things, such as an index of models.",
};

export const missingMeanings: Meanings<MissingReason> = {
  unknown: "We looked and nobody has found it.",
  undisclosed: "Its owner keeps it to itself.",
  "not-applicable": "The question does not arise.",
};

export const standingMeanings: Meanings<z.infer<typeof Standing>> = {
  estimate: "Somebody worked it out from other figures; shown with ~.",
  reported: "A report that nobody concerned has confirmed.",
  planned: "Announced for later; it had not happened yet.",
};

export const exactnessMeanings: Meanings<z.infer<typeof Exactness>> = {
  about: "The source itself gives a round figure.",
  "at-least": "The source gives a lower bound.",
  "at-most": "The source gives an upper bound.",
};

export const opennessMeanings: Meanings<z.infer<typeof Openness>> = {
  "open-weights": "Anyone may download the weights and use them commercially without special conditions.",
  "restricted-weights": "The weights can be downloaded; the licence limits who may use them or for what.",
  "non-commercial-weights": "The weights can be downloaded, for research or other non-commercial use only.",
  api: "The model can be called over a programming interface; the weights cannot be had.",
  product: "The model can be used inside a product only.",
  internal: "Only its developer uses it.",
};

export const releasedAsMeanings: Meanings<z.infer<typeof ReleasedAs>> = {
  weights: "The weights could be downloaded from that day.",
  api: "Developers could call it from that day.",
  product: "People could use a product with it from that day.",
  beta: "Invited testers could use it from that day.",
  paper: "A paper described it on that day; nothing else could be had.",
  announcement: "It was announced on that day; no source says that anything could be had yet.",
};

export const filingMeanings: Meanings<Filing["kind"]> = {
  filed:
    "备案: a service to the public filed with the Cyberspace Administration of China and put on its list.",
  "filed-on-device": "The same for a model that runs on a device.",
  registered: "登记: a service built on a filed model, registered with a provincial office.",
};

export const verdictMeanings: Meanings<Verdict> = {
  "self-reported": "Only the claimant says so.",
  supported: "A third party reported a finding that matches.",
  "partly-supported": "A third party’s finding matches in part.",
  disputed: "Findings of third parties differ.",
  contradicted: "A finding speaks against it.",
  "not-verifiable": "Nobody outside can check it.",
  open: "The day on which it would be true has not come.",
};
