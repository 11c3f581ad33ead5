import { isObject, type JsonPath } from "@/lib/schema/walk";
import type { Document } from "../document";
import type { Lint } from "../lint";
import { listAt } from "../list-at";

/** An operator of filed services that is one company here and another, or none, there. */
export const filingOperators: Lint = {
  name: "filing-operators",
  description: "An operator's name leads to the same company in every row of every list.",
  collections: ["filings"],
  *checkTree(tree) {
    const joined = new Map<string, OperatorRow>();
    for (const row of operatorRows(tree.documents)) {
      const first = joined.get(row.operator);
      if (first === undefined) joined.set(row.operator, row);
      else if (first.company !== row.company)
        yield {
          document: row.document,
          path: row.path,
          problem: `${row.operator} is ${wordsFor(row.company)} here and ${wordsFor(first.company)} in ${first.document.file}`,
          tip: "give both rows the same `company`, or take it from both where it is not certain",
        };
    }
  },
};

interface OperatorRow {
  operator: string;
  company: unknown;
  document: Document;
  path: JsonPath;
}

function* operatorRows(documents: readonly Document[]): Generator<OperatorRow> {
  for (const document of documents) {
    if (document.collection !== "filings") continue;
    for (const [index, row] of listAt(document.value, ["rows"]).entries()) {
      if (!isObject(row) || typeof row.operator !== "string") continue;
      const { operator, company } = row;
      yield {
        operator,
        company,
        document,
        path: ["rows", index, company === undefined ? "operator" : "company"],
      };
    }
  }
}

const wordsFor = (company: unknown) => (company === undefined ? "no company" : `\`${String(company)}\``);
