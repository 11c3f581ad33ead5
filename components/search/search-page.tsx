import { Notices } from "@/components/explorer/notices";
import { Button } from "@/components/ui/action";
import { Input } from "@/components/ui/field";
import { Column } from "@/components/ui/page";
import { RecordName } from "@/components/ui/record-name";
import { Count } from "@/components/ui/section";
import type { Moment } from "@/lib/domain/moment";
import { formatDate } from "@/lib/format/dates";
import { capitalise, plural } from "@/lib/format/text";
import type { SearchHit, SearchPageView } from "@/lib/queries/search";
import { collections } from "@/lib/records";
import type { CollectionName } from "@/lib/schema/slug";
import { type Links, linksFor } from "@/lib/url/routes";
import type { SearchQuery } from "@/lib/url/search-query";

/** Hits of each kind shown before all of that kind are asked for. */
const shownOfEach = 8;
const mostShown = 200;

/** A kind of record to narrow the search to; the one it is narrowed to is marked. */
const kindLook =
  "no-underline hover:text-accent-ink aria-[current]:text-accent-ink aria-[current]:font-medium";

interface SearchPageProps {
  query: SearchQuery;
  /** What of the address was not used. */
  problems: readonly string[];
  result: SearchPageView;
}

/** Full-text search over names and texts as they stood on the day, by kind of record; a plain form and plain links. */
export function SearchPage({ query, problems, result }: SearchPageProps) {
  const { typed, collection } = query;
  const { hits, total, moment } = result;
  const links = linksFor(moment);
  const groups = groupsOf(hits).filter(([name]) => collection === undefined || name === collection);
  return (
    <Column width="text" className="grid grid-cols-1 gap-4 pt-6 pb-12">
      <h1>Search</h1>
      <search>
        <form action={links.page("/search")} method="get" className="flex gap-2">
          <Input
            height="tall"
            className="min-w-0 flex-1"
            type="search"
            name="q"
            defaultValue={typed}
            placeholder="Name, 中文, pinyin, or words of a text"
            aria-label="Search in all records"
            maxLength={200}
          />
          <Button type="submit">Search</Button>
        </form>
      </search>
      <Notices problems={problems} />
      {typed === "" ? <Hints /> : null}
      {typed !== "" ? (
        <p role="status" className="text-s text-ink-2">
          {total === 0 ? "Nothing fits " : `${plural(total, "record")} for `}“{typed}”
          {moment.isPast ? `, as of ${formatDate(moment.asked)}` : ""}.
        </p>
      ) : null}
      {typed !== "" && total === 0 ? <NothingFound moment={moment} typed={typed} /> : null}
      {groups.length > 1 || collection !== undefined ? <Kinds {...{ query, hits, links }} /> : null}
      {groups.map(([name, found]) => (
        <Group
          key={name}
          name={name}
          found={found}
          moment={moment}
          typed={typed}
          shown={collection === undefined ? shownOfEach : mostShown}
        />
      ))}
    </Column>
  );
}

interface KindsProps extends Pick<SearchPageProps, "query"> {
  hits: readonly SearchHit[];
  links: Links;
}

/** The kinds of record that were hit, each to narrow the search to. */
function Kinds({ query: { typed, collection }, hits, links }: KindsProps) {
  return (
    <nav
      className="flex flex-wrap gap-x-4 gap-y-1.5 border-b border-line pb-2 text-s"
      aria-label="Kinds of record"
    >
      {collection === undefined ? null : (
        <a href={links.page("/search", { q: typed })} className={kindLook}>
          All kinds
        </a>
      )}
      {groupsOf(hits).map(([name, found]) => (
        <a
          key={name}
          className={kindLook}
          href={links.page("/search", { q: typed, in: name })}
          aria-current={name === collection ? "true" : undefined}
        >
          {capitalise(collections[name].plural)}{" "}
          <span className="font-normal text-ink-3">{found.length}</span>
        </a>
      ))}
    </nav>
  );
}

/** Hits by kind, the kind of the best hit first. */
function groupsOf(hits: readonly SearchHit[]): [CollectionName, SearchHit[]][] {
  const groups = new Map<CollectionName, SearchHit[]>();
  for (const hit of hits) groups.set(hit.collection, [...(groups.get(hit.collection) ?? []), hit]);
  return [...groups];
}

interface GroupProps {
  name: CollectionName;
  found: readonly SearchHit[];
  moment: Moment;
  typed: string;
  shown: number;
}

function Group({ name, found, moment, typed, shown }: GroupProps) {
  const links = linksFor(moment);
  return (
    <section aria-labelledby={`found-${name}`}>
      <h2 id={`found-${name}`}>
        {capitalise(collections[name].plural)} <Count>{found.length}</Count>
      </h2>
      <ul className="grid gap-2.5 py-2.5 normal-nums [&_a]:font-medium [&_[lang]]:text-ink-2">
        {found.slice(0, shown).map((hit) => (
          <li key={hit.address}>
            <RecordName name={hit.name} nameZh={hit.nameZh} href={links.address(hit.address)} />
            {hit.excerpt === undefined ? null : <p className="text-s text-ink-2">{hit.excerpt}</p>}
          </li>
        ))}
      </ul>
      {found.length > shown ? (
        <p className="text-s">
          {shown === shownOfEach ? (
            <a href={links.page("/search", { q: typed, in: name })}>
              All {found.length} {collections[name].plural}
            </a>
          ) : (
            `The first ${shown} are shown; add a word to narrow the search.`
          )}
        </p>
      ) : null}
    </section>
  );
}

function Hints() {
  return (
    <ul className="grid gap-1.5 text-s text-ink-2">
      <li>
        English or Chinese names: <em>Ernie</em>, <span lang="zh-Hans">文心</span>,{" "}
        <span lang="zh-Hans">通义千问</span>
      </li>
      <li>
        Pinyin, joined, spaced or as initials: <em>tongyi</em>, <em>wen xin</em>, <em>wxyy</em>
      </li>
      <li>
        Words of a text: <em>generative services interim measures</em>
      </li>
      <li>
        From any page: <kbd>/</kbd> or <kbd>Ctrl K</kbd> jumps to a record by its name.
      </li>
    </ul>
  );
}

function NothingFound({ moment, typed }: { moment: Moment; typed: string }) {
  const links = linksFor(moment);
  const newest = linksFor({ ...moment, isPast: false }).page("/search", { q: typed });
  return (
    <ul className="grid gap-1.5 text-s text-ink-2">
      <li>Every word must occur: try fewer words, or the beginning of a name.</li>
      <li>
        Or look through all <a href={links.page("/companies")}>companies</a>,{" "}
        <a href={links.page("/models")}>models</a>, <a href={links.page("/chips")}>chips</a>,{" "}
        <a href={links.page("/rules")}>rules</a> or <a href={links.page("/events")}>events</a>.
      </li>
      {moment.isPast ? (
        <li>
          Only what existed on this day is found. <a href={newest}>Search the newest data</a>
        </li>
      ) : null}
    </ul>
  );
}
