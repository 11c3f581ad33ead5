import type { AsOf } from "@/lib/domain/as-of";
import { formatDate } from "@/lib/format/dates";
import { newest } from "@/lib/url/change-day";
import { dayPresets } from "./day-presets";
import type { SiteView } from "./site-view";

/** Sets the day that the whole site shows: a picker and marked days, in a form that works without script. */
export function AsOfControl({ asOf, site }: { asOf: AsOf; site: SiteView }) {
  return (
    <>
      <button
        type="button"
        className="pill"
        popoverTarget="as-of-sheet"
        data-past={asOf.rolledBack || undefined}
      >
        <span>
          <span className="only-wide">As of </span>
          {formatDate(asOf.day)}
        </span>
      </button>
      <div
        id="as-of-sheet"
        popover="auto"
        className="sheet"
        role="dialog"
        aria-label="Choose the day to show"
      >
        <form action="/go" method="get" className="grid gap-3">
          <label htmlFor="as-of-day">
            <strong>Show this page as of</strong>
            <span className="block text-s text-ink-2">
              Only what was true on that day, from {formatDate(site.first)} to {formatDate(site.newest)}.
            </span>
          </label>
          <div className="flex gap-2">
            <input
              id="as-of-day"
              className="field grow"
              type="date"
              name="day"
              required
              min={site.first}
              max={site.newest}
              defaultValue={asOf.day}
            />
            <button type="submit" className="button">
              Show
            </button>
          </div>
        </form>
        <form action="/go" method="get" className="day-presets">
          {dayPresets
            .filter(({ day }) => day >= site.first && day <= site.newest)
            .map(({ day, why }) => (
              <button
                key={day}
                type="submit"
                name="day"
                value={day}
                aria-current={asOf.rolledBack && asOf.day === day ? "date" : undefined}
              >
                <span>{formatDate(day)}</span> <span className="text-ink-2">{why}</span>
              </button>
            ))}
          <button type="submit" name="day" value={newest} aria-current={asOf.rolledBack ? undefined : "date"}>
            <span>Newest</span> <span className="text-ink-2">{formatDate(site.newest)}</span>
          </button>
        </form>
      </div>
    </>
  );
}
