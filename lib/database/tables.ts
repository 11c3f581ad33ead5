import type { Dataset } from "@/lib/dataset/dataset";
import { addressOf } from "@/lib/schema/address";
import type { Day } from "@/lib/schema/partial-date";
import type { Row } from "./insert";
import { observationRows } from "./rows/observation-rows";
import {
  type CitedRow,
  filingRows,
  linkRows,
  releaseRows,
  resultRows,
  sourceRows,
  stepRows,
  thresholdRows,
} from "./rows/part-rows";
import { recordRows } from "./rows/record-rows";
import { searchRows } from "./rows/search-rows";

/**
 * Every table's rows, in an order in which no row refers to a later one.
 * @param newest the newest day of the data
 */
export function tablesOf(dataset: Dataset, newest: Day): Map<string, Row[]> {
  const observations = observationRows(dataset, newest);
  const steps = stepRows(dataset);
  const results = resultRows(dataset);
  const rowsOf = (cited: readonly CitedRow[]) => cited.map(({ row }) => row);
  return new Map<string, Row[]>([
    ["Record", recordRows(dataset, newest)],
    ["Source", sourceRows(dataset)],
    ["Observation", rowsOf(observations)],
    ["Step", rowsOf(steps)],
    ["Threshold", thresholdRows(dataset)],
    ["Result", rowsOf(results)],
    ["Citation", citationRows({ observationId: observations, stepId: steps, resultId: results })],
    ["Link", linkRows(dataset)],
    ["Filing", filingRows(dataset)],
    ["Search", searchRows(dataset)],
    ["Release", releaseRows(dataset)],
  ]);
}

type CarriedBy = "observationId" | "stepId" | "resultId";

/** The rows of `Citation`, by the column that names what they carry. */
function citationRows(carried: Record<CarriedBy, readonly CitedRow[]>): Row[] {
  const nothing: Record<CarriedBy, null> = { observationId: null, stepId: null, resultId: null };
  const rows = Object.entries(carried).flatMap(([column, cited]) =>
    cited.flatMap(({ row, sources }) =>
      sources.map((slug) => ({ ...nothing, [column]: row.id ?? null, source: addressOf("sources", slug) })),
    ),
  );
  return rows.map((row, index) => ({ id: index + 1, ...row }));
}
