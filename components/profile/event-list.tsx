import { Cites } from "@/components/facts/cites";
import type { PageContext } from "@/components/page/page-context";
import { DatedRow, DatedRows } from "@/components/ui/dated-rows";
import { RecordLinks } from "@/components/ui/record-link";
import { PartialTime } from "@/components/ui/time";
import type { EventRow } from "@/lib/queries/profile/view";
import { eventCategories } from "@/lib/records/event/choices";

interface EventListProps {
  events: readonly EventRow[];
  page: PageContext;
  /** The address of the record whose profile this is, not to be named again. */
  self: string;
}

/** Events newest first, each with its text, the others it concerns and its sources. */
export function EventList({ events, page, self }: EventListProps) {
  return (
    <DatedRows>
      {events.map((event) => (
        <DatedRow key={event.slug} when={<PartialTime date={event.date} />}>
          <a href={page.links.record("events", event.slug)}>{event.name}</a>
          <Cites sources={event.sources} page={page} />
          {event.text === undefined ? null : <p className="text-s text-ink-2">{event.text}</p>}
          <p className="text-xs text-ink-3">
            {eventCategories[event.category].label}
            <Concerned addresses={event.subjects.filter((address) => address !== self)} page={page} />
          </p>
        </DatedRow>
      ))}
    </DatedRows>
  );
}

function Concerned({ addresses, page }: { addresses: readonly string[]; page: PageContext }) {
  if (!addresses.some((address) => page.names[address] !== undefined)) return null;
  return (
    <>
      {" · with "}
      <RecordLinks addresses={addresses} page={page} />
    </>
  );
}
