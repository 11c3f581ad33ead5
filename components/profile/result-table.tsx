import { Cites } from "@/components/facts/cites";
import type { PageContext } from "@/components/page/page-context";
import { FirstRows } from "@/components/ui/first-rows";
import { RecordLink } from "@/components/ui/record-link";
import { Table } from "@/components/ui/table";
import { Tag } from "@/components/ui/tag";
import { PartialTime } from "@/components/ui/time";
import { Unit } from "@/components/ui/unit";
import { plainNumber } from "@/lib/format/numbers";
import type { ResultRow } from "@/lib/queries/result-rows";

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
    <Table
      caption="Scores"
      rows={results}
      keyOf={({ key }) => key}
      columns={[
        {
          head: by === "model" ? "Model" : "Benchmark",
          cell: ({ model, benchmark, variant }) => (
            <>
              <RecordLink address={by === "model" ? model : benchmark} page={page} />
              {variant === undefined ? null : <span className="text-ink-3"> {variant}</span>}
            </>
          ),
        },
        { head: "Score", isNumber: true, cell: (result) => <Score result={result} page={page} /> },
        { head: "Measured by", cell: (result) => <MeasuredBy result={result} page={page} /> },
        { head: "Setting", cell: ({ setting }) => setting },
        { head: "Date", cell: ({ date }) => <PartialTime date={date} /> },
      ]}
    />
  );
}

function Score({
  result: { score, benchmarkUnit, sources },
  page,
}: {
  result: ResultRow;
  page: PageContext;
}) {
  return (
    <>
      {plainNumber(score)}
      <Unit> {benchmarkUnit}</Unit>
      <Cites sources={sources} page={page} />
    </>
  );
}

function MeasuredBy({ result, page }: { result: ResultRow; page: PageContext }) {
  if (result.reportedBy === "developer") return <Tag>its developer</Tag>;
  const isKnown = result.by !== undefined && page.names[result.by] !== undefined;
  if (result.by !== undefined && isKnown) return <RecordLink address={result.by} page={page} />;
  return <>{result.byName ?? "a third party"}</>;
}
