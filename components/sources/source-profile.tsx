import type { PageContext } from "@/components/page/page-context";
import { pageOf } from "@/components/page/page-of";
import type { KeyFact } from "@/components/profile/key-facts";
import { ProfilePage } from "@/components/profile/profile-page";
import type { ProfileSection } from "@/components/profile/section";
import { Badge } from "@/components/ui/badges";
import { PartialTime } from "@/components/ui/time";
import { capitalise, shortAddress } from "@/lib/format/text";
import { languageName } from "@/lib/format/values";
import type { SourceDetails } from "@/lib/queries/profile/details";
import type { ProfileView } from "@/lib/queries/profile/view";
import { collections } from "@/lib/records";
import { authorships, sourceKinds } from "@/lib/records/source/choices";

/** The page of a source: what it is, and every record that rests on it. */
export function SourceProfile({ view }: { view: ProfileView<SourceDetails> }) {
  const page = pageOf(view);
  const { source, citedBy } = view.details;
  return (
    <ProfilePage
      view={view}
      page={page}
      keyFacts={sourceKeyFacts(view.details)}
      badges={
        <>
          <Badge>{sourceKinds[source.kind].label}</Badge>
          {source.written === undefined ? null : <Badge>{authorships[source.written].label}</Badge>}
          {source.seen === "quoted" ? <Badge>Quoted, not opened</Badge> : null}
        </>
      }
      sections={citedBy.map(({ collection, records }) => citingSection(collection, records, page))}
    />
  );
}

function sourceKeyFacts({ source }: SourceDetails): KeyFact[] {
  const linked = (label: string, url: string): KeyFact => ({
    label,
    value: (
      <a href={url} rel="noopener external">
        {shortAddress(url)}
      </a>
    ),
    isLong: true,
  });
  return [
    { label: "Publisher", value: source.publisher, below: source.author, isLong: true },
    {
      label: "Published",
      value:
        source.published === undefined ? (
          <span className="font-normal text-ink-3">no date</span>
        ) : (
          <PartialTime date={source.published} />
        ),
    },
    { label: "Language", value: languageName(source.language) },
    linked("Address", source.url),
    ...(source.archivedUrl === undefined ? [] : [linked("Archived copy", source.archivedUrl)]),
    ...(source.accessed === undefined
      ? []
      : [{ label: "Last read", value: <PartialTime date={source.accessed} /> }]),
    ...(source.seenVia === undefined ? [] : [{ label: "Read in", value: source.seenVia, isLong: true }]),
    ...(source.note === undefined ? [] : [{ label: "Note", value: source.note, isLong: true }]),
  ];
}

function citingSection(
  collection: SourceDetails["citedBy"][number]["collection"],
  records: SourceDetails["citedBy"][number]["records"],
  page: PageContext,
): ProfileSection {
  return {
    id: `cited-by-${collection}`,
    title: `Cited by ${capitalise(collections[collection].plural).toLowerCase()}`,
    count: records.length,
    body: (
      <ul className="columns-[16rem] gap-x-8 text-s">
        {records.map(({ slug, name }) => (
          <li key={slug} className="break-inside-avoid py-0.5">
            <a href={page.links.record(collection, slug)}>{name}</a>
          </li>
        ))}
      </ul>
    ),
  };
}
