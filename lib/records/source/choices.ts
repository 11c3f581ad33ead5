import { options } from "@/lib/schema/options";

/** Who speaks in a source. */
export const sourceKinds = options({
  official: {
    label: "Official",
    meaning: "A public body: a law, a notice, a list, a court’s ruling, a stock-exchange filing.",
  },
  company: {
    label: "Company",
    meaning: "The party itself: its announcement, model card, data sheet or report.",
  },
  paper: { label: "Paper", meaning: "A paper or technical report, whoever wrote it." },
  press: { label: "Press", meaning: "A newspaper, agency or trade magazine." },
  research: { label: "Research", meaning: "A research institute or think tank." },
  analysis: { label: "Analysis", meaning: "A commentator: a law firm’s note, a tracker, a blog." },
  dataset: { label: "Data set", meaning: "A table of many things, such as an index of models." },
});

/** How a source was read. */
export const readings = options({
  opened: "At its address",
  copy: { label: "In a full copy", meaning: "The document as issued, kept at another address." },
  quoted: { label: "In a quotation", meaning: "Only what an index or another page repeats of it." },
});

/** Who wrote a source, where that was no person. */
export const authorships = options({
  machine: {
    label: "Machine-written",
    meaning: "A language model or an unattended pipeline wrote it; it is never counted as independent.",
  },
});
