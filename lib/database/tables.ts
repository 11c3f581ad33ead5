import type { Dataset } from "@/lib/dataset/dataset";
import type { Row } from "./insert";
import { factRows } from "./rows/fact-rows";
import { filingRows, linkRows, releaseRows, resultRows } from "./rows/list-rows";
import { recordRows } from "./rows/record-rows";
import { searchRows } from "./rows/search-rows";
import { typeRows } from "./rows/type-rows";

/** Every table's rows, in an order in which no row refers to a later one. */
export function tablesOf(dataset: Dataset): Map<string, Row[]> {
  const { facts, citations } = factRows(dataset);
  return new Map<string, Row[]>([
    ["Record", recordRows(dataset)],
    ...Object.entries(typeRows(dataset)),
    ["Fact", facts],
    ["Citation", citations],
    ["Link", linkRows(dataset)],
    ["Result", resultRows(dataset)],
    ["Filing", filingRows(dataset)],
    ["Search", searchRows(dataset)],
    ["Release", releaseRows(dataset)],
  ]);
}
