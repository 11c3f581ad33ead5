import { WithSiteAddress } from "@/components/ui/with-site-address";
import { bibtexOf, citationOf } from "@/lib/export/citation";
import { formatDate } from "@/lib/format/dates";
import type { ProfileView } from "@/lib/queries/profile/view";
import { linksFor, recordDownload, recordFile } from "@/lib/url/routes";

/** How to cite, take along and correct the record. */
export function RecordFoot({ view }: { view: ProfileView<unknown> }) {
  const { collection, slug, name, moment, edition } = view;
  const cited = { title: name, path: linksFor(moment).record(collection, slug), edition, day: moment.asked };
  return (
    <footer className="record-foot" id="cite">
      <div>
        <h3>Cite this page</h3>
        <p className="copy-text">
          <WithSiteAddress text={citationOf(cited)} />
        </p>
        <details className="quiet mt-2 no-print">
          <summary>BibTeX</summary>
          <pre className="copy-text">
            <WithSiteAddress text={bibtexOf({ ...cited, key: slug })} />
          </pre>
        </details>
      </div>
      <div className="grid content-start gap-4">
        <div>
          <h3>Download this record</h3>
          <p className="text-ink-2">
            <a href={recordDownload(collection, slug)}>{slug}.json</a>, with every value, source and note as
            the editors wrote them, under CC BY 4.0.
          </p>
        </div>
        <div>
          <h3>Suggest a correction</h3>
          <p className="text-ink-2">
            The record is the file <code className="text-xs">{recordFile(collection, slug)}</code>. Name it,
            the field, the value you found and where; a correction needs a source.
          </p>
        </div>
        <p className="text-ink-3">
          Data edition {edition}; shown as of {formatDate(moment.asked)}.
        </p>
      </div>
    </footer>
  );
}
