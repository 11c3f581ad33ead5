import { valueAt } from "@/lib/schema/walk";
import type { Document } from "../document";
import type { Lint } from "../lint";
import { observationsIn } from "./observations";

/** One share told of two companies, and listings nobody can place in time. */
export const listings: Lint = {
  name: "listings",
  description: "A listing has its first day of trading, and a ticker of an exchange belongs to one company.",
  collections: ["companies"],
  *checkTree(tree) {
    const owners = new Map<string, Document>();
    for (const document of tree.documents) {
      if (document.collection !== "companies") continue;
      for (const { field, path, observation } of observationsIn(document)) {
        if (field !== "listing" || observation.value === undefined) continue;
        if (observation.since === undefined)
          yield {
            document,
            path,
            problem: "the listing has no first day of trading",
            tip: "write it in `since`, to the month or the year where no more is known",
          };
        const ticker = valueAt(observation, ["value", "ticker"]);
        if (ticker === undefined) continue;
        const share = `${String(valueAt(observation, ["value", "exchange"]))}: ${String(ticker)}`;
        const owner = owners.get(share);
        if (owner !== undefined && owner !== document)
          yield {
            document,
            path: [...path, "value", "ticker"],
            problem: `${share} is already the share of \`${owner.slug}\``,
            tip: "mend the ticker of one of them; a part of a listed group has no listing of its own",
          };
        owners.set(share, document);
      }
    }
  },
};
