import { Cites } from "@/components/facts/cites";
import { SourceList } from "@/components/facts/source-list";
import { pageOf } from "@/components/profile/page-of";
import { ServedTable } from "@/components/tables/served-table";
import { PartialTime } from "@/components/ui/time";
import { totalOf } from "@/lib/domain/filings/register";
import { tableShape } from "@/lib/domain/table/table-shape";
import { differenceWords, kindWords } from "@/lib/format/filings";
import { capitalise } from "@/lib/format/text";
import type { FilingListView } from "@/lib/queries/filings/register";
import type { IndexTable } from "@/lib/queries/table/index-table";
import { recordDownload, recordFile } from "@/lib/url/routes";

/** One published list: what it says of itself, its rows and its sources. */
export function FilingListPage({ view, table }: { view: FilingListView; table: IndexTable }) {
  const { slug, list, before, after } = view;
  const page = pageOf(view);
  const total = totalOf(list.rows);
  return (
    <div className="wrap hub">
      <header>
        <p className="crumb">
          <a href={page.links.page("/filings")}>Register of services</a>
        </p>
        <h1>{list.name}</h1>
        {list.note === undefined ? null : (
          <p className="lede">
            {list.note} <Cites sources={list.sources} page={page} />
          </p>
        )}
        <ListFigures view={view} />
        <nav className="list-neighbours" aria-label="Other lists">
          {before === undefined ? null : (
            <a href={page.links.record("filings", before.slug)}>
              <span aria-hidden="true">←</span> {before.name}
            </a>
          )}
          {after === undefined ? null : (
            <a href={page.links.record("filings", after.slug)}>
              {after.name} <span aria-hidden="true">→</span>
            </a>
          )}
        </nav>
      </header>
      {total === 0 ? (
        <section aria-labelledby="services-title">
          <h2 id="services-title">No rows</h2>
          <p className="say">
            No list was published, so there is nothing to count. The services that were named then stand in
            the list that first printed them: <a href={page.links.page("/filings")}>see the register</a>.
          </p>
        </section>
      ) : (
        <section id="services" aria-labelledby="services-title">
          <h2 id="services-title">
            Services <span>{total}</span>
          </h2>
          <p className="say">{capitalise(kindWords(list.rows))}. Names as the list prints them.</p>
          <ServedTable
            collection="filings"
            plural="services"
            view={table}
            shape={tableShape("filings")}
            only={{ key: "list", option: `filings/${slug}` }}
          />
        </section>
      )}
      <section id="sources" aria-labelledby="sources-title">
        <h2 id="sources-title">Sources</h2>
        <SourceList sources={view.sources} page={page} />
        <p className="more-line">
          Download the list with every row as <a href={recordDownload("filings", slug)}>{slug}.json</a>; a
          correction belongs into <code className="text-xs">{recordFile("filings", slug)}</code>.
        </p>
      </section>
    </div>
  );
}

function ListFigures({ view: { list } }: { view: FilingListView }) {
  const { announced, countsTo, announcedFiled, announcedRegistered, addedUp } = list;
  return (
    <dl className="key-facts list-figures">
      <div>
        <dt>Announced</dt>
        <dd>
          <PartialTime date={announced} />
        </dd>
      </div>
      {countsTo === undefined ? null : (
        <div>
          <dt>Counts services up to</dt>
          <dd>
            <PartialTime date={countsTo} />
          </dd>
        </div>
      )}
      <Total label="Filed in all, as announced" announced={announcedFiled} addedUp={addedUp.filed} />
      <Total
        label="Registered in all, as announced"
        announced={announcedRegistered}
        addedUp={addedUp.registered}
      />
    </dl>
  );
}

function Total({
  label,
  announced,
  addedUp,
}: {
  label: string;
  announced: number | undefined;
  addedUp: number;
}) {
  if (announced === undefined) return null;
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        {announced.toLocaleString("en-GB")}
        <span className="below">
          {addedUp.toLocaleString("en-GB")} rows up to this list; {differenceWords(announced, addedUp)}
        </span>
      </dd>
    </div>
  );
}
