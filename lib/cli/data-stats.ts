import { parseArgs } from "node:util";
import { datasetOf } from "@/lib/dataset/dataset";
import { readDocuments } from "@/lib/dataset/documents";
import { soundPartOf } from "@/lib/dataset/sound-part";
import { everything } from "@/lib/domain/moment";
import { type CollectionStatistics, statisticsOf } from "@/lib/domain/statistics";
import { repositoryRoot, runCommand } from "./command";

/** `primary` is the share of the cited facts with a primary source, `primary citations` that of all citations. */
const heads = [
  "collection",
  "records",
  "rows",
  "facts",
  "cited",
  "primary",
  "primary citations",
  "unsourced",
  "conflicts",
  "newest source",
];

/** `npm run data:stats`: how many records and facts there are, and how many are cited; `--json` for tools. */
await runCommand("usage: npm run data:stats [-- --json]", () => {
  const { values } = parseArgs({ options: { json: { type: "boolean", default: false } } });
  const statistics = statisticsOf(datasetOf(soundPartOf(readDocuments(repositoryRoot))), everything);
  console.log(values.json ? JSON.stringify(statistics, null, 2) : tableOf(statistics));
  return 0;
});

/** The statistics as columns of text, figures to the right. */
function tableOf(statistics: readonly CollectionStatistics[]): string {
  const rows = statistics.map((one) => [
    one.collection,
    String(one.records),
    one.rows === 0 ? "" : String(one.rows),
    one.facts === 0 ? "" : String(one.facts),
    shareOf(one.cited, one.facts),
    shareOf(one.primary, one.cited),
    shareOf(one.primaryCitations, one.citations),
    one.facts === 0 ? "" : String(one.facts - one.cited),
    one.facts === 0 ? "" : String(one.conflicts),
    one.newestSource ?? "",
  ]);
  const widths = heads.map((head, column) =>
    Math.max(head.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join("  ");
  return [heads, ...rows].map(line).join("\n");
}

function shareOf(part: number, whole: number): string {
  return whole === 0 ? "" : `${Math.round((100 * part) / whole)} %`;
}
