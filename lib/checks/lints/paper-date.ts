import { spanOf } from "@/lib/domain/partial-dates";
import { PartialDate } from "@/lib/schema/partial-date";
import type { Lint } from "../lint";
import { beginOf } from "./beginnings";
import { observationsIn } from "./observations";

const arxivNumber = /arxiv\.org\/\w+\/((\d\d)(\d\d)\.\d{4,5})/;

/** Papers shown before they existed: the number of an arXiv paper begins with its year and month. */
export const paperDate: Lint = {
  name: "paper-date",
  description: "A paper is shown from the month on that its arXiv number names.",
  collections: ["models"],
  *checkDocument(document) {
    for (const { field, path, observation } of observationsIn(document)) {
      const [, number, year, month] =
        (field === "paperUrl" && arxivNumber.exec(String(observation.value))) || [];
      const from = PartialDate.safeParse(observation.since).data ?? beginOf(document);
      if (number === undefined || from === undefined) continue;
      const appeared = `20${year}-${month}`;
      if (spanOf(from).first >= `${appeared}-01`) continue;
      yield {
        document,
        path,
        problem: `the paper is of ${appeared} (arXiv ${number}) and shown from ${from} on`,
        tip: `write "since": "${appeared}", or the day of the paper`,
      };
    }
  },
};
