import { SourceList } from "@/components/facts/source-list";
import type { PageContext } from "@/components/page/page-context";
import { pageOf } from "@/components/page/page-of";
import { ServedTable } from "@/components/tables/served-table";
import { Halves, Page } from "@/components/ui/page";
import { MoreLine, Say, Section } from "@/components/ui/section";
import { totalOf } from "@/lib/domain/filings/register";
import { tableShape } from "@/lib/domain/table/table-shape";
import { formatDate } from "@/lib/format/dates";
import { exactNumber } from "@/lib/format/numbers";
import { plural, wordFor } from "@/lib/format/text";
import type { FilingsRegister } from "@/lib/queries/filings/register";
import type { IndexTable } from "@/lib/queries/table/index-table";
import { collectionFile } from "@/lib/url/files";
import { FilingsHead } from "./filings-head";
import { ListTable } from "./list-table";
import { ShareBars } from "./share-bars";

/** The register of generative-AI services: its lists, where and whose the services are, and every row. */
export function FilingsPage({ view, table }: { view: FilingsRegister; table: IndexTable }) {
  const { moment, edition, lists, sources } = view;
  const page = pageOf(view);
  const hasServices = totalOf(view.counts) > 0;
  return (
    <Page>
      <FilingsHead view={view} page={page} />
      {lists.length === 0 ? null : (
        <Section
          id="lists"
          title={view.listsWithRows === 0 ? "What was reported" : "Published lists"}
          count={lists.length}
          {...(view.listsWithRows > 0 && {
            say: "Newest first. Totals as the regulator announced them stand beside what the rows of all lists so far add up to; most lists come without a total.",
          })}
        >
          <ListTable lists={lists} page={page} />
        </Section>
      )}
      {hasServices ? <Shares view={view} page={page} /> : null}
      {hasServices ? <EveryService view={view} table={table} /> : null}
      <Section id="sources" title="Sources">
        {sources.length === 0 ? <Say>Nothing was published by this day.</Say> : null}
        <SourceList sources={sources} page={page} />
      </Section>
      <MoreLine>
        Data edition {edition}; shown as of {formatDate(moment.asked)}.
      </MoreLine>
    </Page>
  );
}

/** Where and whose the services are. */
function Shares({ view, page }: { view: FilingsRegister; page: PageContext }) {
  const { counts, joined, provinces, operators } = view;
  return (
    <Halves>
      <Section id="provinces" title="By province">
        <ShareBars
          shares={provinces}
          head="Province"
          what="province"
          draw={(province) => (
            <a href={`${page.links.page("/filings", { province })}#services`}>{province}</a>
          )}
        />
      </Section>
      <Section id="operators" title="By company on record">
        <ShareBars
          shares={operators.filter(({ key }) => page.names[key] !== undefined)}
          head="Company"
          what="operator"
          draw={(company) => <a href={page.links.address(company)}>{page.names[company]}</a>}
        />
        <Say>
          Operators are joined to a company only where that is certain. {restWords(totalOf(counts) - joined)}
        </Say>
      </Section>
    </Halves>
  );
}

function restWords(rest: number): string {
  if (rest === 0) return "All services belong to operators on record here.";
  return `The other ${plural(rest, "service")} ${wordFor(rest, "belongs to an operator", "belong to operators")} without a record here.`;
}

function EveryService({ view: { moment, counts }, table }: { view: FilingsRegister; table: IndexTable }) {
  return (
    <Section
      id="services"
      title="Every service"
      count={exactNumber(totalOf(counts))}
      say={
        <>
          Names as the lists print them. Take all of them as{" "}
          <a href={collectionFile("filings", "csv", moment)}>one table (CSV)</a> or the lists as{" "}
          <a href={collectionFile("filings", "json", moment)}>records (JSON)</a>.
        </>
      }
    >
      <ServedTable collection="filings" plural="services" view={table} shape={tableShape("filings")} />
    </Section>
  );
}
