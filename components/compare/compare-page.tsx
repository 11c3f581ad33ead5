import { SourceList } from "@/components/facts/source-list";
import type { PageContext } from "@/components/page/page-context";
import { Pill } from "@/components/ui/action";
import { classNames } from "@/components/ui/class-names";
import { Empty, Notice } from "@/components/ui/notice";
import { Column } from "@/components/ui/page";
import { NameHead } from "@/components/ui/page-head";
import type { Moment } from "@/lib/domain/moment";
import { numberSources } from "@/lib/domain/source-numbers";
import { tableShape } from "@/lib/domain/table/table-shape";
import { capitalise, joinWords, plural } from "@/lib/format/text";
import type { CompareView } from "@/lib/queries/compare";
import { collections } from "@/lib/records";
import type { ComparedCollection } from "@/lib/schema/collection-names";
import { type CompareQuery, compareAddress, compareLimits } from "@/lib/url/compare-query";
import { linksFor } from "@/lib/url/routes";
import { AddItem, type Candidate } from "./add-item";
import { compareExamplesOn } from "./compare-examples";
import type { AddressOf } from "./compare-head";
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
    <Column width="wide" className="pb-12">
      <NameHead
        crumb={
          <>
            <a href={links.page(`/${collection}`)}>{capitalise(words)}</a> / Compare
          </>
        }
        title={isEnough ? joinWords(items.map(({ name }) => name)) : `Compare ${words}`}
      />
      <CompareNotices
        problems={problems}
        notFound={notFound}
        missing={items.length < compareLimits.fewest ? compareLimits.fewest - items.length : 0}
        singular={singular}
      />
      <CompareTools {...{ collection, moment, candidates, query, ids, addressOf }} />
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
    </Column>
  );
}

interface CompareToolsProps extends Pick<ComparePageProps, "collection" | "query" | "candidates"> {
  moment: Moment;
  ids: readonly string[];
  addressOf: AddressOf;
}

/** Adds a record, and hides what is equal. */
function CompareTools({ collection, query, candidates, moment, ids, addressOf }: CompareToolsProps) {
  return (
    <div className="flex flex-wrap items-start justify-between gap-3 py-3 print:hidden">
      {ids.length < compareLimits.most ? (
        <AddItem
          {...{ collection, moment, candidates, typed: query.add, ids }}
          singular={collections[collection].singular}
          onlyDifferences={query.onlyDifferences}
        />
      ) : (
        <p className="text-s text-ink-3">Six is the most that fit side by side.</p>
      )}
      {ids.length >= compareLimits.fewest ? (
        <Pill
          href={addressOf({ onlyDifferences: !query.onlyDifferences })}
          role="switch"
          aria-checked={query.onlyDifferences}
        >
          <span
            aria-hidden="true"
            className={classNames(
              "size-3 rounded-xs border-2 border-current",
              query.onlyDifferences && "bg-current",
            )}
          />
          Only differences
        </Pill>
      ) : null}
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
    <Notice>
      <ul role="status">
        {told.map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
    </Notice>
  );
}

function Examples({ collection, moment }: { collection: ComparedCollection; moment: Moment }) {
  const links = linksFor(moment);
  return (
    <Empty>
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
    </Empty>
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
