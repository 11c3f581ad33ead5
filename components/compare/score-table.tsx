import { Cites } from "@/components/facts/cites";
import type { PageContext } from "@/components/page/page-context";
import { compareScores, type ScoreState } from "@/lib/domain/compare-scores";
import { formatDate } from "@/lib/format/dates";
import { plainNumber } from "@/lib/format/numbers";
import type { BenchmarkScores, ComparedItem } from "@/lib/queries/compare";
import type { ResultRow } from "@/lib/queries/result-rows";

interface ScoreTableProps {
  benchmarks: readonly BenchmarkScores[];
  items: readonly ComparedItem[];
  page: PageContext;
}

const reporters = [
  { kind: "developer", label: "Developer’s own" },
  { kind: "third-party", label: "Third party’s" },
] as const;

const stateWords: Readonly<Record<ScoreState, string>> = {
  "same-test": "same setting",
  "not-the-same-test": "not the same test: settings differ",
  "setting-not-told": "settings not told",
  "cannot-compare": "cannot compare",
};

/** Scores on the benchmarks that two or more of the models share; a developer's own and a third party's stand apart. */
export function ScoreTable({ benchmarks, items, page }: ScoreTableProps) {
  return (
    <section className="pt-8">
      <h2>Scores on shared benchmarks</h2>
      <p className="max-w-[75ch] pb-3 text-s text-ink-2">
        A score belongs to its setting. Where settings differ it is not the same test, and nothing is marked
        as best.
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reached by the keyboard */}
      <section className="compare-box" aria-label="Scores" tabIndex={0} data-count={items.length}>
        <table className="compare-table">
          <thead>
            <tr>
              <th scope="col">Benchmark</th>
              {items.map(({ slug, name }) => (
                <th key={slug} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          {benchmarks.map((benchmark) => (
            <tbody key={benchmark.slug}>
              <tr className="compare-group">
                <th colSpan={items.length + 1} scope="rowgroup">
                  <span>
                    <a href={page.links.record("benchmarks", benchmark.slug)}>{benchmark.name}</a>{" "}
                    <small>
                      {benchmark.unit}
                      {benchmark.higherIsBetter ? "" : ", lower is better"}
                    </small>
                  </span>
                </th>
              </tr>
              {reporters.map((reporter) => (
                <ReporterRow key={reporter.kind} {...{ benchmark, reporter, items, page }} />
              ))}
            </tbody>
          ))}
        </table>
      </section>
    </section>
  );
}

interface ReporterRowProps {
  benchmark: BenchmarkScores;
  reporter: (typeof reporters)[number];
  items: readonly ComparedItem[];
  page: PageContext;
}

function ReporterRow({ benchmark, reporter, items, page }: ReporterRowProps) {
  const cells = benchmark.scores.map((scores) =>
    scores.filter(({ reportedBy }) => reportedBy === reporter.kind),
  );
  if (cells.every((scores) => scores.length === 0)) return null;
  const { state, best } = compareScores(cells, benchmark.higherIsBetter);
  return (
    <tr data-state={state}>
      <th scope="row">
        {reporter.label}
        <small className="score-state" data-state={state}>
          {stateWords[state]}
        </small>
      </th>
      {cells.map((scores, index) => (
        <td key={items[index]?.slug} data-label={items[index]?.name}>
          {scores.length === 0 ? <span className="missing">–</span> : null}
          {scores.map((row) => (
            <Score key={row.key} row={row} isBest={best[index] === true} page={page} />
          ))}
        </td>
      ))}
    </tr>
  );
}

function Score({ row, isBest, page }: { row: ResultRow; isBest: boolean; page: PageContext }) {
  const by = row.by === undefined ? row.byName : (page.names[row.by] ?? row.byName);
  const details = [row.variant, row.setting ?? "setting not told", by, formatDate(row.date)];
  return (
    <span className="score">
      {isBest ? <strong>{plainNumber(row.score)}</strong> : plainNumber(row.score)}
      <Cites sources={row.sources} page={page} />
      <small>{details.filter(Boolean).join(" · ")}</small>
    </span>
  );
}
