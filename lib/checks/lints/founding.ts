import type { Lint } from "../lint";
import { factDate } from "./dates";

const foundings = { companies: "founded", authorities: "established" } as const;

/** Sightings that are told as foundings. */
export const founding: Lint = {
  name: "founding",
  description: "A first sighting is `firstSeen`, not a founding.",
  collections: ["companies", "authorities"],
  *checkDocument(document) {
    const field = foundings[document.collection as keyof typeof foundings];
    const date = factDate(document, field);
    if (!date?.startsWith("≤")) return;
    yield {
      document,
      path: ["facts", field],
      problem: `\`${field}\` (${date}) tells by when it was known, not when it was set up`,
      tip: `write the day in \`firstSeen\`, and \`${field}\` only where a source tells it`,
    };
  },
};
