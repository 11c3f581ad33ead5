import type { PageContext } from "@/components/page/page-context";
import { Chinese } from "@/components/ui/chinese";
import { Tag } from "@/components/ui/tag";
import { PartialTime } from "@/components/ui/time";
import type { SourceView } from "@/lib/domain/source-numbers";
import { hasSourcePage, isLaterSource } from "@/lib/domain/source-numbers";
import { formatDate } from "@/lib/format/dates";
import { authorships, sourceKinds } from "@/lib/records/source/choices";

const small = "py-1 text-xs text-ink-3";

/** What is said of a source, in the list at the foot and on its card: the card is a copy of this. */
export function SourceBody({ source, page }: { source: SourceView; page: PageContext }) {
  return (
    <div data-source-body className="text-ink-2">
      <a
        className="inline-block py-0.5 font-medium text-ink"
        href={source.url}
        rel="noopener external"
        lang={source.language === "zh" ? "zh-Hans" : undefined}
      >
        {source.title}
      </a>
      {source.titleEn === undefined ? null : <span> ({source.titleEn})</span>}
      <span className="flex flex-wrap items-center gap-x-2 gap-y-0.5">
        <span>
          {source.author === undefined ? "" : `${source.author}, `}
          {source.publisher}
        </span>
        {source.published === undefined ? <span>no date</span> : <PartialTime date={source.published} />}
        <Tag kind="quiet">{sourceKinds[source.kind].label.toLowerCase()}</Tag>
        {source.written === undefined ? null : (
          <Tag title={authorships[source.written].meaning}>
            {authorships[source.written].label.toLowerCase()}
          </Tag>
        )}
        {source.language === "en" ? null : (
          <Tag kind="quiet">
            <LanguageName code={source.language} />
          </Tag>
        )}
        {source.archivedUrl === undefined ? null : (
          <a className={small} href={source.archivedUrl} rel="noopener external">
            archived copy
          </a>
        )}
        {hasSourcePage(source, page.moment) ? (
          <a className={small} href={page.links.record("sources", source.slug)}>
            about this source
          </a>
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
        <span className="block">
          Quoted, not opened: read{" "}
          {source.seenVia === undefined ? "in an index or quotation" : `in ${source.seenVia}`}.
        </span>
      ) : null}
      {source.seen === "copy" ? (
        <span className="block">
          Read in a full copy{source.seenVia === undefined ? "" : ` at ${source.seenVia}`}.
        </span>
      ) : null}
      {isLaterSource(source, page.moment) ? (
        <span className="block text-past">Published after {formatDate(page.moment.asked)}</span>
      ) : null}
      {source.accessed === undefined ? null : (
        <span className="block text-ink-3">Read on {formatDate(source.accessed)}</span>
      )}
    </>
  );
}
