import { Cites } from "@/components/facts/cites";
import type { PageContext } from "@/components/page/page-context";
import { Missing } from "@/components/ui/missing";
import { compareScores, type ScoreState } from "@/lib/domain/compare-scores";
import { formatDate } from "@/lib/format/dates";
import { stateWords as missingWords } from "@/lib/format/missing";
import { plainNumber } from "@/lib/format/numbers";
import type { BenchmarkScores, ComparedItem } from "@/lib/queries/compare";
import type { ResultRow } from "@/lib/queries/result-rows";
import { SideBySide, SideCell, SideGroup, SideHead, SideNote, SideRow } from "./side-by-side";

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
      <p className="max-w-text pb-3 text-s text-ink-2">
        A score belongs to its setting. Where settings differ it is not the same test, and nothing is marked
        as best.
      </p>
      <SideBySide label="Scores" count={items.length}>
        <SideHead field="Benchmark" items={items.map(({ slug, name }) => ({ slug, head: name }))} />
        {benchmarks.map((benchmark) => (
          <SideGroup
            key={benchmark.slug}
            count={items.length}
            title={
              <>
                <a href={page.links.record("benchmarks", benchmark.slug)}>{benchmark.name}</a>{" "}
                <small className="text-2xs font-normal text-ink-3">
                  {benchmark.unit}
                  {benchmark.higherIsBetter ? "" : ", lower is better"}
                </small>
              </>
            }
          >
            {reporters.map((reporter) => (
              <ReporterRow key={reporter.kind} {...{ benchmark, reporter, items, page }} />
            ))}
          </SideGroup>
        ))}
      </SideBySide>
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
    <SideRow
      field={
        <>
          {reporter.label}
          <SideNote isWarning={state === "not-the-same-test"}>{stateWords[state]}</SideNote>
        </>
      }
    >
      {cells.map((scores, index) => (
        <SideCell key={items[index]?.slug} name={items[index]?.name}>
          {scores.length === 0 ? <Missing {...missingWords.absent} /> : null}
          {scores.map((row) => (
            <Score key={row.key} row={row} isBest={best[index] === true} page={page} />
          ))}
        </SideCell>
      ))}
    </SideRow>
  );
}

function Score({ row, isBest, page }: { row: ResultRow; isBest: boolean; page: PageContext }) {
  const by = row.by === undefined ? row.byName : (page.names[row.by] ?? row.byName);
  const details = [row.variant, row.setting ?? "setting not told", by, formatDate(row.date)];
  return (
    <span className="block not-first:mt-1.5">
      {isBest ? <strong>{plainNumber(row.score)}</strong> : plainNumber(row.score)}
      <Cites sources={row.sources} page={page} />
      <small className="block text-xs text-ink-3">{details.filter(Boolean).join(" · ")}</small>
    </span>
  );
}
