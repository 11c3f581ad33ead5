import { isCertainlyBefore, spanOf } from "@/lib/domain/partial-dates";
import { addressOf } from "@/lib/schema/address";
import { PartialDate } from "@/lib/schema/partial-date";
import { isObject } from "@/lib/schema/walk";
import type { Document } from "../document";
import type { Lint, Tree } from "../lint";
import { listAt } from "../list-at";
import { beginOf } from "./beginnings";
import { dateAt } from "./dates";
import { observationsIn } from "./observations";

const tip = "mend one of the two dates; an upper bound (≤) is no later than what is dated before it";

/** Facts and scores that are older than the record they belong to. */
export const partsInTime: Lint = {
  name: "parts-in-time",
  description: "No fact of a record, and no score of a model, is older than the record.",
  *checkDocument(document, tree) {
    if (document.collection === "results") {
      yield* oldScores(document, tree);
      return;
    }
    const begin = beginOf(document);
    if (begin === undefined) return;
    for (const { field, path, observation } of observationsIn(document)) {
      const since = PartialDate.safeParse(observation.since).data;
      if (since === undefined || !isOlder(since, begin)) continue;
      const problem = `\`${field}\` holds from ${since}, before the record begins (${begin})`;
      yield { document, path: [...path, "since"], problem, tip };
    }
  },
};

function* oldScores(document: Document, tree: Tree) {
  for (const [index, row] of listAt(document.value, ["rows"]).entries()) {
    const model =
      isObject(row) && typeof row.model === "string" ? tree.at(addressOf("models", row.model)) : undefined;
    const [begin, date] = [model && beginOf(model), dateAt(document, ["rows", index, "date"])];
    if (!model || !begin || !date || !isOlder(date, begin)) continue;
    const problem = `a score of ${date} is older than its model (${begin})`;
    yield { document, path: ["rows", index, "date"], problem, tip: `${tip}: see \`${model.file}\`` };
  }
}

/** Whether a date certainly lies before a beginning; of an upper bound, before the day that it names. */
const isOlder = (date: PartialDate, begin: PartialDate) =>
  begin.startsWith("≤") ? spanOf(date).last < spanOf(begin).first : isCertainlyBefore(date, begin);
