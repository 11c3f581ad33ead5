import { SourceList } from "@/components/facts/source-list";
import type { PageContext } from "@/components/page/page-context";
import type { Moment } from "@/lib/domain/moment";
import { numberSources } from "@/lib/domain/source-numbers";
import { tableShape } from "@/lib/domain/table/table-shape";
import { capitalise, joinWords, plural } from "@/lib/format/text";
import type { CompareView } from "@/lib/queries/compare";
import { collections } from "@/lib/records";
import { type CompareQuery, compareAddress, compareLimits } from "@/lib/url/compare-query";
import { type ComparedCollection, linksFor } from "@/lib/url/routes";
import { AddItem, type Candidate } from "./add-item";
import { compareExamplesOn } from "./compare-examples";
import { compareRows } from "./compare-rows";
import { CompareTable } from "./compare-table";
import { ScoreTable } from "./score-table";

interface ComparePageProps {
  collection: ComparedCollection;
  view: CompareView & { moment: Moment };
  query: CompareQuery;
  /** What of the address was not used. */
  problems: readonly string[];
  /** What the words to be added may mean, where that is not one record. */
  candidates: readonly Candidate[];
}

/** Two to six records side by side; all of it stands in the address and needs no script. */
export function ComparePage({ collection, view, query, problems, candidates }: ComparePageProps) {
  const { items, notFound, benchmarks, sources, references, moment, edition } = view;
  const { plural: words, singular } = collections[collection];
  const links = linksFor(moment);
  const ids = items.map(({ slug }) => slug);
  const names = Object.fromEntries(Object.entries(references).map(([address, { name }]) => [address, name]));
  const page = { moment, links, numbers: numberSources(sources.map(({ slug }) => slug)), names };
  const addressOf = (change: Partial<Pick<CompareQuery, "ids" | "onlyDifferences">>) =>
    compareAddress(links, collection, { ids, onlyDifferences: query.onlyDifferences, ...change });
  const isEnough = items.length >= compareLimits.fewest;
  const rows = compareRows(tableShape(collection).columns, items);
  return (
    <div className="wrap wide compare-page">
      <header className="index-head">
        <p className="crumb">
          <a href={links.page(`/${collection}`)}>{capitalise(words)}</a> / Compare
        </p>
        <h1>{isEnough ? joinWords(items.map(({ name }) => name)) : `Compare ${words}`}</h1>
      </header>
      <CompareNotices
        problems={problems}
        notFound={notFound}
        missing={items.length < compareLimits.fewest ? compareLimits.fewest - items.length : 0}
        singular={singular}
      />
      <div className="compare-tools no-print">
        {items.length < compareLimits.most ? (
          <AddItem
            {...{ collection, singular, moment, candidates, typed: query.add, ids }}
            onlyDifferences={query.onlyDifferences}
          />
        ) : (
          <p className="text-s text-ink-3">Six is the most that fit side by side.</p>
        )}
        {isEnough ? (
          <a
            className="pill"
            href={addressOf({ onlyDifferences: !query.onlyDifferences })}
            role="switch"
            aria-checked={query.onlyDifferences}
          >
            Only differences
          </a>
        ) : null}
      </div>
      {items.length === 0 ? (
        <Examples collection={collection} moment={moment} />
      ) : (
        <>
          <CompareTable
            {...{ collection, items, rows, page, references, addressOf }}
            onlyDifferences={query.onlyDifferences}
          />
          {benchmarks.length === 0 ? null : <ScoreTable {...{ benchmarks, items, page }} />}
          <CompareSources {...{ sources, edition, page }} />
        </>
      )}
    </div>
  );
}

function CompareNotices({
  problems,
  notFound,
  missing,
  singular,
}: {
  problems: readonly string[];
  notFound: readonly string[];
  missing: number;
  singular: string;
}) {
  const told = [
    ...problems,
    ...(notFound.length === 0 ? [] : [`Not found on this day: ${notFound.join(", ")}.`]),
    ...(missing === 1 ? [`Add one more ${singular} to compare.`] : []),
  ];
  if (told.length === 0) return null;
  return (
    <div className="table-notice" role="status">
      <ul>
        {told.map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
    </div>
  );
}

function Examples({ collection, moment }: { collection: ComparedCollection; moment: Moment }) {
  const links = linksFor(moment);
  return (
    <div className="table-empty">
      <p>
        <strong>Nothing is picked yet.</strong> Add two to six above, or tick them in{" "}
        <a href={links.page(`/${collection}`)}>the table</a>.
      </p>
      <ul>
        {compareExamplesOn(collection, moment).map(({ label, ids }) => (
          <li key={label}>
            <a href={compareAddress(links, collection, { ids: [...ids], onlyDifferences: false })}>{label}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}

interface CompareSourcesProps extends Pick<CompareView, "sources" | "edition"> {
  page: PageContext;
}

function CompareSources({ sources, edition, page }: CompareSourcesProps) {
  return (
    <section className="pt-8">
      <h2>Sources of these values</h2>
      <p className="text-s text-ink-2">
        {plural(sources.length, "source")}; data edition {edition}.
      </p>
      <SourceList sources={sources} page={page} />
    </section>
  );
}
