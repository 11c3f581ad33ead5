import { Cites } from "@/components/facts/cites";
import type { PageContext } from "@/components/page/page-context";
import { EventKind } from "@/components/ui/event-kind";
import { Above, Lines, More } from "@/components/ui/lists";
import { Section } from "@/components/ui/section";
import { PartialTime } from "@/components/ui/time";
import type { EventRow } from "@/lib/queries/profile/view";

/** What had happened last, newest first, with its sources. */
export function NewestEvents({ events, page }: { events: readonly EventRow[]; page: PageContext }) {
  return (
    <Section id="newest" title={page.moment.isPast ? "The latest by then" : "The latest"}>
      <Lines>
        {events.map(({ slug, name, date, category, sources }) => (
          <li key={slug}>
            <Above>
              <PartialTime date={date} />
              <EventKind category={category} />
            </Above>
            <p>
              <a href={page.links.record("events", slug)}>{name}</a>
              <Cites sources={sources} page={page} />
            </p>
          </li>
        ))}
      </Lines>
      <More href={page.links.page("/timeline")}>The whole timeline</More>
    </Section>
  );
}
