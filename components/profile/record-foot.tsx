import { formatDate } from "@/lib/format/dates";
import type { ProfileView } from "@/lib/queries/profile/view";
import { linksFor, recordDownload, recordFile } from "@/lib/url/routes";
import { Citation } from "./citation";

/** How to cite, take along and correct the record. */
export function RecordFoot({ view }: { view: ProfileView<unknown> }) {
  const { collection, slug, name, moment, edition } = view;
  const cited = { title: name, path: linksFor(moment).record(collection, slug), edition, day: moment.asked };
  return (
    <footer
      className="grid grid-cols-[repeat(auto-fit,minmax(min(100%,22rem),1fr))] gap-x-10 gap-y-6 border-t-2 border-ink pt-5 text-s max-lg:scroll-mt-10 [&_h3]:font-sans [&_h3]:text-s [&_h3]:leading-normal"
      id="cite"
    >
      <div>
        <h3>Cite this page</h3>
        <Citation cited={cited} slug={slug} />
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
            The record is the file <code>{recordFile(collection, slug)}</code>. Name it, the field, the value
            you found and where; a correction needs a source.
          </p>
        </div>
        <p className="text-ink-3">
          Data edition {edition}; shown as of {formatDate(moment.asked)}.
        </p>
      </div>
    </footer>
  );
}
