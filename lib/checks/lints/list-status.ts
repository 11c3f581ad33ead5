import { addressOf } from "@/lib/schema/address";
import { valueAt } from "@/lib/schema/walk";
import type { Lint } from "../lint";
import { listAt } from "../list-at";
import { dateAt } from "./dates";
import { observationsIn } from "./observations";

/** Changes of a list that are dated by the day on which somebody copied it. */
export const listStatus: Lint = {
  name: "list-status",
  description: "Being put on a list, or taken off, is dated by the notice, not by a copy of the list.",
  collections: ["companies"],
  *checkDocument(document, tree) {
    for (const { field, path, observation } of observationsIn(document)) {
      if (field !== "entityList" && field !== "section1260H") continue;
      if (observation.value !== "listed" && observation.value !== "removed") continue;
      const copy = listAt(observation, ["sources"]).find((slug) => {
        const source = tree.at(addressOf("sources", String(slug)));
        return (
          source !== undefined &&
          valueAt(source.value, ["kind"]) === "dataset" &&
          dateAt(source, ["published"]) === observation.since
        );
      });
      if (copy === undefined) continue;
      yield {
        document,
        path: [...path, "since"],
        problem: `${observation.since} is the day of \`${copy}\`, a copy of the list, not that of the change`,
        tip: "write the day of the notice in the Federal Register and cite it; a copy names its number",
      };
    }
  },
};
