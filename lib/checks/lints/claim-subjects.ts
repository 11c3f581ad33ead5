import { isCertainlyBefore } from "@/lib/domain/partial-dates";
import type { Lint } from "../lint";
import { listAt } from "../list-at";
import { beginOf } from "./beginnings";
import { dateAt } from "./dates";

/** Claims about what did not exist yet: a page of their day would name it. */
export const claimSubjects: Lint = {
  name: "claim-subjects",
  description: "A claim is about nothing that begins after it.",
  collections: ["claims"],
  *checkDocument(document, tree) {
    const date = dateAt(document, ["date"]);
    for (const [index, address] of listAt(document.value, ["subjects"]).entries()) {
      const subject = typeof address === "string" ? tree.at(address) : undefined;
      const begin = subject && beginOf(subject);
      if (!date || !begin || !isCertainlyBefore(date, begin)) continue;
      yield {
        document,
        path: ["subjects", index],
        problem: `the claim is of ${date}, and \`${address}\` begins ${begin}`,
        tip: "mend one of the dates, or name what the claim could be about then",
      };
    }
  },
};
