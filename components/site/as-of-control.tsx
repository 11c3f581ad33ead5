import { Button, Pill } from "@/components/ui/action";
import { Input } from "@/components/ui/field";
import { Sheet } from "@/components/ui/sheet";
import type { Moment } from "@/lib/domain/moment";
import { formatDate } from "@/lib/format/dates";
import type { SiteView } from "@/lib/queries/site";
import { newest } from "@/lib/url/change-day";
import { dayPresets } from "./day-presets";
import { FromField } from "./page-path";

interface AsOfControlProps {
  moment: Moment;
  site: SiteView;
}

/** Sets the day that the whole site shows: a picker and marked days, in a form that works without script. */
export function AsOfControl({ moment, site }: AsOfControlProps) {
  return (
    <>
      <Pill className="max-sm:px-2" popoverTarget="as-of-sheet" data-past={moment.isPast || undefined}>
        <span>
          <span className="max-lg:hidden">As of </span>
          {formatDate(moment.asked)}
        </span>
      </Pill>
      <Sheet id="as-of-sheet" role="dialog" aria-label="Choose the day to show">
        <DayForm moment={moment} site={site} />
        <form action="/go" method="get" className="mt-3 grid text-s">
          <FromField />
          {dayPresets
            .filter(({ day }) => day >= site.first && day <= site.newest)
            .map(({ day, why }) => (
              <DayButton key={day} value={day} isShown={moment.isPast && moment.asked === day} why={why}>
                {formatDate(day)}
              </DayButton>
            ))}
          <DayButton value={newest} isShown={!moment.isPast} why={formatDate(site.newest)}>
            Newest
          </DayButton>
        </form>
      </Sheet>
    </>
  );
}

function DayForm({ moment, site: { first, newest: last } }: AsOfControlProps) {
  return (
    <form action="/go" method="get" className="grid gap-3">
      <FromField />
      <label htmlFor="as-of-day">
        <strong>Show this page as of</strong>
        <span className="block text-s text-ink-2">
          Only what was true on that day, from {formatDate(first)} to {formatDate(last)}.
        </span>
      </label>
      <div className="flex gap-2">
        <Input
          id="as-of-day"
          className="min-w-0 grow"
          type="date"
          name="day"
          required
          min={first}
          max={last}
          defaultValue={moment.asked}
        />
        <Button type="submit">Show</Button>
      </div>
    </form>
  );
}

interface DayButtonProps {
  value: string;
  isShown: boolean;
  why: string;
  children: string;
}

function DayButton({ value, isShown, why, children }: DayButtonProps) {
  return (
    <button
      type="submit"
      name="day"
      value={value}
      aria-current={isShown ? "date" : undefined}
      className="flex justify-between gap-4 border-t border-line py-2 text-left hover:bg-hover aria-[current]:font-medium aria-[current]:text-accent"
    >
      <span>{children}</span> <span className="text-ink-2">{why}</span>
    </button>
  );
}
