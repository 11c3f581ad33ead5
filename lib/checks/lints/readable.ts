import type { Lint } from "../lint";

/** Files that could not be read or parsed: encoding, size, links, syntax. */
export const readable: Lint = {
  name: "readable",
  description: "A file is UTF-8 JSON of at most 5 MB that lies in `data/` itself.",
  *checkDocument(document) {
    for (const { problem, tip, line, column } of document.faults) {
      yield { document: { ...document, locate: () => ({ line, column }) }, path: [], problem, tip };
    }
  },
};
