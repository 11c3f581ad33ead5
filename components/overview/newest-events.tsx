import { Cites } from "@/components/facts/cites";
import type { PageContext } from "@/components/facts/page-context";
import { PartialTime } from "@/components/ui/time";
import type { EventRow } from "@/lib/queries/profile/view";
import { eventCategories } from "@/lib/records/event/choices";

/** What had happened last, newest first, with its sources. */
export function NewestEvents({ events, page }: { events: readonly EventRow[]; page: PageContext }) {
  return (
    <section aria-labelledby="newest-title">
      <h2 id="newest-title">{page.moment.isPast ? "The latest by then" : "The latest"}</h2>
      <ol className="news">
        {events.map(({ slug, name, date, category, sources }) => (
          <li key={slug}>
            <p className="news-when">
              <PartialTime date={date} />
              <span
                className="family"
                style={{ color: `var(--color-event-${eventCategories[category].family})` }}
              >
                {eventCategories[category].label}
              </span>
            </p>
            <p>
              <a href={page.links.record("events", slug)}>{name}</a>
              <Cites sources={sources} page={page} />
            </p>
          </li>
        ))}
      </ol>
      <a className="more" href={page.links.page("/timeline")}>
        The whole timeline
      </a>
    </section>
  );
}
