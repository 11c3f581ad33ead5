import { Cites } from "@/components/facts/cites";
import type { PageContext } from "@/components/facts/page-context";
import { FirstRows } from "@/components/ui/first-rows";
import { RecordLink } from "@/components/ui/record-link";
import { PartialTime } from "@/components/ui/time";
import { plainNumber } from "@/lib/format/numbers";
import type { ResultRow } from "@/lib/queries/profile/view";

interface ResultTableProps {
  results: readonly ResultRow[];
  /** What tells the rows apart: on a model's page the benchmark, on a benchmark's the model. */
  by: "model" | "benchmark";
  page: PageContext;
}

/** Scores, each with who measured it and how: two scores of different settings are not the same test. */
export function ResultTable({ results, ...rest }: ResultTableProps) {
  return (
    <FirstRows rows={results} limit={25} what="score" draw={(rows) => <Rows results={rows} {...rest} />} />
  );
}

function Rows({ results, by, page }: ResultTableProps) {
  return (
    <div className="table-box">
      <table className="table cards">
        <thead>
          <tr>
            <th scope="col">{by === "model" ? "Model" : "Benchmark"}</th>
            <th scope="col" className="number">
              Score
            </th>
            <th scope="col">Measured by</th>
            <th scope="col">Setting</th>
            <th scope="col">Date</th>
          </tr>
        </thead>
        <tbody>
          {results.map((result) => (
            <tr key={result.key}>
              <th scope="row">
                <RecordLink address={by === "model" ? result.model : result.benchmark} page={page} />
                {result.variant === undefined ? null : <span className="text-ink-3"> {result.variant}</span>}
              </th>
              <td className="number" data-label="Score">
                <span>
                  {plainNumber(result.score)}
                  <span className="unit"> {result.benchmarkUnit}</span>
                  <Cites sources={result.sources} page={page} />
                </span>
              </td>
              <td data-label="Measured by">
                <MeasuredBy result={result} page={page} />
              </td>
              <td data-label="Setting" data-empty={result.setting === undefined ? "" : undefined}>
                {result.setting}
              </td>
              <td data-label="Date">
                <PartialTime date={result.date} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function MeasuredBy({ result, page }: { result: ResultRow; page: PageContext }) {
  if (result.reportedBy === "developer") return <span className="tag">its developer</span>;
  const isKnown = result.by !== undefined && page.names[result.by] !== undefined;
  if (result.by !== undefined && isKnown) return <RecordLink address={result.by} page={page} />;
  return <>{result.byName ?? "a third party"}</>;
}
