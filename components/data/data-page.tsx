import { formatLongDate } from "@/lib/format/dates";
import { shareWords } from "@/lib/format/dictionary-words";
import type { DataPage as View } from "@/lib/queries/data-page";
import { linksFor } from "@/lib/url/routes";
import { ApiTable } from "./api-table";
import { CiteData } from "./cite-data";
import { CollectionTable } from "./collection-table";
import { Dictionary } from "./dictionary";

/** Take the data away: files, licence, how to cite it, the API and what each field means. */
export function DataPage({ view }: { view: View }) {
  const { asOf, edition, total } = view;
  const links = linksFor(asOf);
  return (
    <div className="wrap hub">
      <header>
        <p className="kicker">
          Data {asOf.rolledBack ? "on" : "up to"} {formatLongDate(asOf.day)}
        </p>
        <h1>
          {total.records.toLocaleString("en-GB")} records with {total.facts.toLocaleString("en-GB")} facts:{" "}
          {shareWords(total.cited, total.facts)} name a source, {shareWords(total.primary, total.cited)} of
          those a primary one.
        </h1>
        <p className="lede">
          Everything here is free to take, use and change under CC BY 4.0. Records are JSON files, one a
          record, each value with its sources, its date and what else is said of it. A primary source is a
          public body, the party itself or a paper, read at its own address.
        </p>
        <p className="data-actions no-print">
          <a className="button" href="/api/dataset.json" download>
            Whole dataset (JSON)
          </a>{" "}
          <a className="pill" href="#dictionary">
            Data dictionary
          </a>{" "}
          <a className="pill" href="#cite">
            Licence and citing
          </a>{" "}
          <a className="pill" href="#api">
            API
          </a>{" "}
          <a className="pill" href={links.page("/data/quality")}>
            Quality
          </a>{" "}
          <a className="pill" href={links.page("/data/changelog")}>
            Changelog
          </a>
        </p>
      </header>
      <section id="collections" aria-labelledby="collections-title">
        <h2 id="collections-title">Collections</h2>
        <p className="say">
          {asOf.rolledBack
            ? `Counts and CSV are as of ${formatLongDate(asOf.day)}; JSON files hold the records with their whole history.`
            : "JSON files hold the records with their whole history; CSV has one row a record with the values of the day, each field as words and raw, with its sources."}
        </p>
        <CollectionTable view={view} links={links} />
      </section>
      <CiteData view={view} links={links} />
      <ApiTable view={view} />
      <Dictionary />
      <section id="more" aria-labelledby="more-title">
        <h2 id="more-title">See also</h2>
        <ul className="makers">
          <li>
            <a href={links.page("/sources")}>Every source, with what it carries</a>
          </li>
          <li>
            <a href={links.page("/data/quality")}>Data quality: what is thin, disputed or unsourced</a>
          </li>
          <li>
            <a href={links.page("/data/changelog")}>Changelog: what each release added and corrected</a>
          </li>
          <li>
            <a href={links.page("/method")}>How records are chosen and checked</a>
          </li>
          <li>
            <a href={links.page("/charts")}>Charts, each with its numbers as a file</a>
          </li>
          <li>
            <a href={links.page("/compare")}>Compare records side by side</a>
          </li>
        </ul>
      </section>
      <p className="more-line">
        Data edition {edition}. The site can show every day from {formatLongDate(view.first)} to{" "}
        {formatLongDate(view.newest)}.
      </p>
    </div>
  );
}
