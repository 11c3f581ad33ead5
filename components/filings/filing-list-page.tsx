import { Cites } from "@/components/facts/cites";
import { SourceList } from "@/components/facts/source-list";
import { pageOf } from "@/components/page/page-of";
import { type KeyFact, KeyFacts } from "@/components/profile/key-facts";
import { ServedTable } from "@/components/tables/served-table";
import { Page } from "@/components/ui/page";
import { PageHead } from "@/components/ui/page-head";
import { MoreLine, Section } from "@/components/ui/section";
import { PartialTime } from "@/components/ui/time";
import { totalOf } from "@/lib/domain/filings/register";
import { tableShape } from "@/lib/domain/table/table-shape";
import { differenceWords, kindWords } from "@/lib/format/filings";
import { exactNumber } from "@/lib/format/numbers";
import { capitalise, plural } from "@/lib/format/text";
import type { FilingListView } from "@/lib/queries/filings/register";
import type { IndexTable } from "@/lib/queries/table/index-table";
import { type Links, recordDownload, recordFile } from "@/lib/url/routes";

interface FilingListPageProps {
  view: FilingListView;
  table: IndexTable;
}

/** One published list: what it says of itself, its rows and its sources. */
export function FilingListPage({ view, table }: FilingListPageProps) {
  const { slug, list } = view;
  const page = pageOf(view);
  return (
    <Page>
      <PageHead
        kicker={<a href={page.links.page("/filings")}>Register of services</a>}
        title={list.name}
        {...(list.note !== undefined && {
          lede: (
            <>
              {list.note} <Cites sources={list.sources} page={page} />
            </>
          ),
        })}
      >
        <KeyFacts facts={listFacts(view)} />
        <Neighbours view={view} links={page.links} />
      </PageHead>
      <Services view={view} table={table} links={page.links} />
      <Section id="sources" title="Sources">
        <SourceList sources={view.sources} page={page} />
        <MoreLine>
          Download the list with every row as <a href={recordDownload("filings", slug)}>{slug}.json</a>; a
          correction belongs into <code>{recordFile("filings", slug)}</code>.
        </MoreLine>
      </Section>
    </Page>
  );
}

function Neighbours({ view: { before, after }, links }: { view: FilingListView; links: Links }) {
  return (
    <nav className="flex flex-wrap justify-between gap-x-8 gap-y-1 text-s" aria-label="Other lists">
      {before === undefined ? null : (
        <a href={links.record("filings", before.slug)}>
          <span aria-hidden="true">←</span> {before.name}
        </a>
      )}
      {after === undefined ? null : (
        <a href={links.record("filings", after.slug)}>
          {after.name} <span aria-hidden="true">→</span>
        </a>
      )}
    </nav>
  );
}

function Services({ view: { slug, list }, table, links }: FilingListPageProps & { links: Links }) {
  const total = totalOf(list.rows);
  if (total === 0)
    return (
      <Section
        id="services"
        title="No rows"
        say={
          <>
            No list was published, so there is nothing to count. The services that were named then stand in
            the list that first printed them: <a href={links.page("/filings")}>see the register</a>.
          </>
        }
      />
    );
  return (
    <Section
      id="services"
      title="Services"
      count={total}
      say={`${capitalise(kindWords(list.rows))}. Names as the list prints them.`}
    >
      <ServedTable
        collection="filings"
        plural="services"
        view={table}
        shape={tableShape("filings")}
        only={{ key: "list", option: `filings/${slug}` }}
      />
    </Section>
  );
}

function listFacts({ list }: FilingListView): KeyFact[] {
  const { announced, countsTo, announcedFiled, announcedRegistered, addedUp } = list;
  const total = (label: string, told: number | undefined, rows: number): KeyFact[] =>
    told === undefined
      ? []
      : [
          {
            label,
            value: exactNumber(told),
            below: `${plural(rows, "row")} up to this list; ${differenceWords(told, rows)}`,
          },
        ];
  return [
    { label: "Announced", value: <PartialTime date={announced} /> },
    ...(countsTo === undefined
      ? []
      : [{ label: "Counts services up to", value: <PartialTime date={countsTo} /> }]),
    ...total("Filed in all, as announced", announcedFiled, addedUp.filed),
    ...total("Registered in all, as announced", announcedRegistered, addedUp.registered),
  ];
}
