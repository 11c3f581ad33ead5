import { Column } from "@/components/ui/page";
import { Say } from "@/components/ui/section";
import { formatLongDate } from "@/lib/format/dates";
import { plural } from "@/lib/format/text";
import type { TimelinePageView } from "@/lib/queries/timeline";
import { eventCategories } from "@/lib/records/event/choices";
import { labelsOf } from "@/lib/schema/options";
import { EventMonths } from "./event-months";
import { Timeline } from "./timeline";

/** What happened, in lanes and as a list; the newest events stand in the page, the rest is loaded. */
export function TimelinePage({ view }: { view: TimelinePageView }) {
  const { moment, edition, total, milestones, quarters, events, names, sources } = view;
  return (
    <Column className="pt-8 pb-12">
      <header>
        <h1>Timeline</h1>
        <Say>
          {plural(total, "event")} up to {formatLongDate(moment.asked)}, {plural(milestones, "milestone")}{" "}
          among them: what changed the course of the field. A bar is a date known only to the month or the
          year.
        </Say>
      </header>
      <Timeline {...{ moment, edition, total, quarters }} kinds={labelsOf(eventCategories)}>
        <EventMonths
          {...{ events, names, sources, moment }}
          kinds={labelsOf(eventCategories)}
          order="newest"
        />
      </Timeline>
    </Column>
  );
}
