import { spanOf } from "@/lib/domain/partial-dates";
import type { Lint } from "../lint";
import { dateAt } from "./dates";
import { newestOf } from "./newest";

/** Sources that appeared after they were read: the newest day of the site hangs on them. */
export const sourceDates: Lint = {
  name: "source-dates",
  description: "A source appeared before it was read, and before the newest day on which anything was read.",
  *checkTree(tree) {
    const newest = newestOf(tree, "accessed");
    for (const document of tree.documents) {
      if (document.collection !== "sources") continue;
      const published = dateAt(document, ["published"]);
      const read = dateAt(document, ["accessed"]) ?? newest;
      if (published === undefined || read === undefined || spanOf(published).first <= spanOf(read).last)
        continue;
      yield {
        document,
        path: ["published"],
        problem: `published ${published}, after it was read (${read})`,
        tip: "mend the year, or the day of reading",
      };
    }
  },
};
