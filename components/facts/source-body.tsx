import { Chinese } from "@/components/ui/chinese";
import { PartialTime } from "@/components/ui/time";
import type { SourceView } from "@/lib/domain/source-numbers";
import { hasSourcePage, isLaterSource } from "@/lib/domain/source-numbers";
import { sourceKindLabels } from "@/lib/format/choices";
import { formatDate } from "@/lib/format/dates";
import type { PageContext } from "./page-context";

/** What is said of a source, in the list at the foot and on its card: the card is a copy of this. */
export function SourceBody({ source, page }: { source: SourceView; page: PageContext }) {
  return (
    <div className="source-body">
      <a
        className="source-title"
        href={source.url}
        rel="noopener external"
        lang={source.language === "zh" ? "zh-Hans" : undefined}
      >
        {source.title}
      </a>
      {source.titleEn === undefined ? null : <span> ({source.titleEn})</span>}
      <span className="source-facts">
        <span>
          {source.author === undefined ? "" : `${source.author}, `}
          {source.publisher}
        </span>
        {source.published === undefined ? <span>no date</span> : <PartialTime date={source.published} />}
        <span className="tag quiet">{sourceKindLabels[source.kind].toLowerCase()}</span>
        {source.language === "en" ? null : (
          <span className="tag quiet">
            <LanguageName code={source.language} />
          </span>
        )}
        {source.archivedUrl === undefined ? null : (
          <a href={source.archivedUrl} rel="noopener external">
            archived copy
          </a>
        )}
        {hasSourcePage(source, page.asOf) ? (
          <a href={page.links.record("sources", source.slug)}>about this source</a>
        ) : null}
      </span>
      <SourceNotices source={source} page={page} />
    </div>
  );
}

function LanguageName({ code }: { code: string }) {
  return code === "zh" ? <Chinese>中文</Chinese> : code.toUpperCase();
}

function SourceNotices({ source, page }: { source: SourceView; page: PageContext }) {
  return (
    <>
      {source.seen === "quoted" ? (
        <span className="block text-ink-2">
          Quoted, not opened: read{" "}
          {source.seenVia === undefined ? "in an index or quotation" : `in ${source.seenVia}`}.
        </span>
      ) : null}
      {isLaterSource(source, page.asOf) ? (
        <span className="block text-past">Published after {formatDate(page.asOf.day)}</span>
      ) : null}
      {source.accessed === undefined ? null : (
        <span className="block text-ink-3">Read on {formatDate(source.accessed)}</span>
      )}
    </>
  );
}
