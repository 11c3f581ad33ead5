import { WithSiteAddress } from "@/components/ui/with-site-address";
import { bibtexOf, citationOf } from "@/lib/export/citation";
import type { DataPage } from "@/lib/queries/data-page";
import type { Links } from "@/lib/url/routes";

/** The licence, and words to cite the dataset by. */
export function CiteData({ view, links }: { view: DataPage; links: Links }) {
  const { asOf, edition } = view;
  const cited = {
    title: "Hundred Models: data on China’s generative AI",
    path: links.page("/data"),
    edition,
    day: asOf.day,
  };
  return (
    <section id="cite" aria-labelledby="cite-title">
      <h2 id="cite-title">Licence and citing</h2>
      <div className="hub-halves">
        <div>
          <h3>CC BY 4.0</h3>
          <p className="say">
            You may copy, share and adapt the records, and the files and answers made from them, for any
            purpose, if you give credit, link to the{" "}
            <a href="https://creativecommons.org/licenses/by/4.0/">licence</a> and say what you changed. A
            credit that is enough: “Hundred Models (百模), edition {edition}, CC BY 4.0”.
          </p>
          <p className="say">
            The sources that the records cite belong to their publishers, and names and trade marks to their
            owners. Nothing here is a statement by them.
          </p>
        </div>
        <div>
          <h3>How to cite</h3>
          <p className="copy-text">
            <WithSiteAddress text={citationOf(cited)} />
          </p>
          <details className="quiet mt-2 no-print">
            <summary>BibTeX</summary>
            <pre className="copy-text">
              <WithSiteAddress text={bibtexOf({ ...cited, key: "data" })} />
            </pre>
          </details>
          <p className="more-line">
            An edition names one state of the data: its last day and the beginning of its checksum. To cite
            one figure, cite the record’s page; to cite a past day, cite that day’s address.
          </p>
        </div>
      </div>
    </section>
  );
}
