import type { Moment } from "@/lib/domain/moment";
import { formatLongDate } from "@/lib/format/dates";
import { joinWords, plural, wordFor } from "@/lib/format/text";
import type { SiteView } from "@/lib/queries/site";
import { collections } from "@/lib/records";
import { newest } from "@/lib/url/change-day";
import { DayLink } from "./page-path";

/** Says that a past day is shown, what existed then, what had to be left out, and how to come back. */
export function PastBanner({ moment, site }: { moment: Moment; site: SiteView }) {
  if (!moment.isPast) return null;
  const existed = site.existed.map(
    ({ collection, count, of }) =>
      `${count.toLocaleString("en-GB")} of ${of.toLocaleString("en-GB")} ${collections[collection].plural}`,
  );
  return (
    <aside
      className="bg-past-wash text-s text-past print:border [&_a]:whitespace-nowrap [&_a]:decoration-current"
      aria-label="A past day is shown"
    >
      <div className="flex flex-wrap gap-x-6 gap-y-0.5 px-4 py-1.75 lg:px-6">
        <span>
          <strong>You see {formatLongDate(moment.asked)}.</strong> {joinWords(existed)} existed
          {site.undatable === 0
            ? "."
            : `; ${plural(site.undatable, "value")} without a start date ${wordFor(site.undatable, "is", "are")} left out.`}
        </span>
        <span className="md:ml-auto print:hidden">
          <DayLink day={newest}>Back to newest</DayLink>
          {" · "}
          <DayLink day={newest} target="_blank">
            Compare with newest<span className="sr-only"> (opens beside this page)</span> ↗
          </DayLink>
        </span>
      </div>
    </aside>
  );
}
