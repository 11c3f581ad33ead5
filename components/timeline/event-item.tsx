import { classNames } from "@/components/ui/class-names";
import { familyColours } from "@/components/ui/colours";
import { Disclosure } from "@/components/ui/disclosure";
import { Swatch } from "@/components/ui/swatch";
import { PartialTime } from "@/components/ui/time";
import type { Moment } from "@/lib/domain/moment";
import { hasSourcePage, isLaterSource } from "@/lib/domain/source-numbers";
import { formatDate } from "@/lib/format/dates";
import { plural } from "@/lib/format/text";
import type { TimelineEvents, TimelineRow } from "@/lib/queries/timeline";
import { type EventCategory, eventCategories } from "@/lib/records/event/choices";
import { linksFor } from "@/lib/url/routes";

/** What every event of the timeline needs to be told; the words come with the page, so that no list of labels does. */
export interface EventContext extends Pick<TimelineEvents, "names" | "sources"> {
  moment: Moment;
  kinds: Readonly<Record<EventCategory, string>>;
}

interface EventItemProps extends EventContext {
  event: TimelineRow;
}

/** An event in the list: when, what, about whom, and its sources to be opened. */
export function EventItem({ event, names, sources, moment, kinds }: EventItemProps) {
  const links = linksFor(moment);
  const { slug, name, date, category, importance, text, subjects } = event;
  const known = subjects.filter((address) => names[address] !== undefined);
  return (
    <li className="grid gap-x-4 border-line py-2 text-sm not-first:border-t sm:grid-cols-[6rem_minmax(0,1fr)]">
      <p className="text-s text-ink-3">
        <PartialTime date={date} />
      </p>
      <div>
        <p className={importance === 3 ? "font-semibold" : undefined}>
          <a href={links.record("events", slug)}>{name}</a>
        </p>
        {text === undefined ? null : <p className="max-w-text text-ink-2">{text}</p>}
        <div className="mt-0.5 flex flex-wrap items-baseline gap-x-3.5 text-xs text-ink-3">
          <span
            className={classNames(
              "inline-flex items-center gap-1",
              familyColours[eventCategories[category].family],
            )}
          >
            <Swatch shape="disc" />
            {kinds[category]}
          </span>
          {importance === 3 ? <span>milestone</span> : null}
          {known.length === 0 ? null : (
            <span>
              {known.map((address, index) => (
                <span key={address}>
                  {index === 0 ? "" : ", "}
                  <a href={links.address(address)}>{names[address]}</a>
                </span>
              ))}
            </span>
          )}
          <EventSources slugs={event.sources} sources={sources} moment={moment} />
        </div>
      </div>
    </li>
  );
}

/** The sources of an event; closed at first, so that the list stays a list. */
function EventSources({
  slugs,
  sources,
  moment,
}: {
  slugs: readonly string[];
  sources: TimelineEvents["sources"];
  moment: Moment;
}) {
  if (slugs.length === 0) return <span>unsourced</span>;
  const links = linksFor(moment);
  return (
    <Disclosure summary={plural(slugs.length, "source")} className="open:basis-full print:basis-full">
      <ul>
        {slugs.map((slug) => {
          const source = sources[slug];
          if (source === undefined) return null;
          return (
            <li key={slug} className="py-0.5 pl-4">
              {source.publisher}: <a href={source.url}>{source.title}</a>
              {source.published === undefined ? "" : `, ${formatDate(source.published)}`}
              {isLaterSource(source, moment) ? ", published after this day" : ""}
              {hasSourcePage(source, moment) ? (
                <>
                  {" "}
                  (<a href={links.record("sources", slug)}>record</a>)
                </>
              ) : null}
            </li>
          );
        })}
      </ul>
    </Disclosure>
  );
}
