import { SourceList } from "@/components/facts/source-list";
import { pageOf } from "@/components/profile/page-of";
import { ServedTable } from "@/components/tables/served-table";
import { totalOf } from "@/lib/domain/filings/register";
import { tableShape } from "@/lib/domain/table/table-shape";
import { formatDate, formatLongDate } from "@/lib/format/dates";
import { registerFinding } from "@/lib/format/filings";
import { plural } from "@/lib/format/text";
import type { FilingsRegister } from "@/lib/queries/filings/register";
import type { IndexTable } from "@/lib/queries/table/index-table";
import { filingKinds } from "@/lib/records/filing/choices";
import { valuesOf } from "@/lib/schema/options";
import { collectionFile } from "@/lib/url/files";
import { ListTable } from "./list-table";
import { ShareBars } from "./share-bars";

/** The register of generative-AI services: its lists, where and whose the services are, and every row. */
export function FilingsPage({ view, table }: { view: FilingsRegister; table: IndexTable }) {
  const { moment, edition, lists, counts, provinces, operators, joined } = view;
  const page = pageOf(view);
  const total = totalOf(counts);
  const address = (collection: string, format: "csv" | "json") => collectionFile(collection, format, moment);
  return (
    <div className="wrap hub">
      <header>
        <p className="kicker">
          Register of services {moment.isPast ? "on" : "up to"} {formatLongDate(moment.asked)}
        </p>
        <h1>{registerFinding(view)}</h1>
        {total === 0 ? null : (
          <p className="lede">
            A public service with its own model is filed (备案, bèi&apos;àn) with the Cyberspace
            Administration of China.{" "}
            {counts.registered === 0
              ? ""
              : "An application built on a filed model is registered (登记, dēngjì) with a provincial office. "}
            The lists name the service and its operator, seldom the model behind it.
          </p>
        )}
        {total === 0 ? null : (
          <ul className="key-figures">
            {valuesOf(filingKinds)
              .filter((kind) => counts[kind] > 0)
              .map((kind) => (
                <li key={kind}>
                  <a href={`${page.links.page("/filings", { kind })}#services`}>
                    <b>{counts[kind].toLocaleString("en-GB")}</b> {filingKinds[kind].label}
                  </a>
                </li>
              ))}
            <li>
              <a href="#operators">
                <b>{joined}</b> of {plural(operators.length, "company", "companies")} on record
              </a>
            </li>
            <li>
              <a href="#lists">
                <b>{view.listsWithRows}</b> lists with rows
              </a>
            </li>
          </ul>
        )}
      </header>
      {lists.length === 0 ? null : (
        <section id="lists" aria-labelledby="lists-title">
          <h2 id="lists-title">
            {view.listsWithRows === 0 ? "What was reported" : "Published lists"} <span>{lists.length}</span>
          </h2>
          {view.listsWithRows === 0 ? null : (
            <p className="say">
              Newest first. Totals as the regulator announced them stand beside what the rows of all lists so
              far add up to; most lists come without a total.
            </p>
          )}
          <ListTable lists={lists} page={page} />
        </section>
      )}
      {total === 0 ? null : (
        <>
          <div className="hub-halves">
            <section id="provinces" aria-labelledby="provinces-title">
              <h2 id="provinces-title">By province</h2>
              <ShareBars
                shares={provinces}
                head="Province"
                what="province"
                draw={(province) => (
                  <a href={`${page.links.page("/filings", { province })}#services`}>{province}</a>
                )}
              />
            </section>
            <section id="operators" aria-labelledby="operators-title">
              <h2 id="operators-title">By company on record</h2>
              <ShareBars
                shares={operators.filter(({ key }) => page.names[key] !== undefined)}
                head="Company"
                what="operator"
                draw={(company) => <a href={page.links.address(company)}>{page.names[company]}</a>}
              />
              <p className="say">
                Operators are joined to a company only where that is certain. The other{" "}
                {(total - joined).toLocaleString("en-GB")} services belong to operators without a record here.
              </p>
            </section>
          </div>
          <section id="services" aria-labelledby="services-title">
            <h2 id="services-title">
              Every service <span>{total.toLocaleString("en-GB")}</span>
            </h2>
            <p className="say">
              Names as the lists print them. Take all of them as{" "}
              <a href={address("filings", "csv")}>one table (CSV)</a> or the lists as{" "}
              <a href={address("filings", "json")}>records (JSON)</a>.
            </p>
            <ServedTable collection="filings" plural="services" view={table} shape={tableShape("filings")} />
          </section>
        </>
      )}
      <section id="sources" aria-labelledby="sources-title">
        <h2 id="sources-title">Sources</h2>
        {view.sources.length === 0 ? <p className="say">Nothing was published by this day.</p> : null}
        <SourceList sources={view.sources} page={page} />
      </section>
      <p className="more-line">
        Data edition {edition}; shown as of {formatDate(moment.asked)}.
      </p>
    </div>
  );
}
