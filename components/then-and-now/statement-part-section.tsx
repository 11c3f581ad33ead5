import { Cites } from "@/components/facts/cites";
import type { PageContext } from "@/components/page/page-context";
import { classNames } from "@/components/ui/class-names";
import { RecordLinks } from "@/components/ui/record-link";
import { asOfWords } from "@/lib/format/dates";
import type { StatementPart, StatementView } from "@/lib/queries/then-and-now";
import { statementStatuses } from "@/lib/records/statement/choices";
import { Standing } from "./standing";

/** What was stated, and what is known of it, side by side where there is room. */
const columns = "grid gap-x-10 gap-y-1 md:grid-cols-[minmax(0,5fr)_minmax(0,7fr)]";

interface StatementPartProps {
  part: StatementPart;
  id: string;
  page: PageContext;
}

/** One part of the survey: its statements on the left, what is known of each on the right. */
export function StatementPartSection({ part: { part, statements, counts }, id, page }: StatementPartProps) {
  return (
    <section className="mt-9" id={id} aria-labelledby={`${id}-title`} data-part>
      <header className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 border-t-2 border-ink pt-3">
        <h2 id={`${id}-title`}>{part}</h2>
        <p className="flex flex-wrap gap-x-3.5">
          {counts.map(({ status, count }) => (
            <Standing key={status} status={status} isQuiet>
              {count} {statementStatuses[status].label.toLowerCase()}
            </Standing>
          ))}
        </p>
      </header>
      <div className={classNames("mt-2 text-xs text-ink-3 max-md:hidden", columns)} aria-hidden="true">
        <span>As stated in September 2023</span>
        <span>{page.moment.isPast ? "What was known by this day" : "What is known today"}</span>
      </div>
      <ul>
        {statements.map((statement) => (
          <StatementRow key={statement.key} statement={statement} page={page} />
        ))}
      </ul>
    </section>
  );
}

function StatementRow({
  statement: { key, text, today, records },
  page,
}: {
  statement: StatementView;
  page: PageContext;
}) {
  return (
    <li
      id={key}
      className={classNames(
        "scroll-mt-32 border-t border-line py-3 target:bg-accent-wash target:outline-6 target:outline-accent-wash",
        columns,
      )}
      data-statement={today?.status ?? "left-out"}
    >
      <p className="font-serif text-l/normal">{text}</p>
      <div className="border-line-2 text-sm max-md:border-l-2 max-md:pl-3">
        {today === undefined ? (
          <p className="text-xs text-ink-3">Nothing was known of it by this day.</p>
        ) : (
          <>
            <p>
              <Standing status={today.status}>{statementStatuses[today.status].label}</Standing> {today.text}
              {today.sources.length === 0 ? null : <Cites sources={today.sources} page={page} />}
            </p>
            {today.since === undefined ? null : (
              <p className="text-xs text-ink-3">{asOfWords(today.since)}</p>
            )}
          </>
        )}
        {records.some((address) => page.names[address] !== undefined) ? (
          <p className="text-xs text-ink-3">
            Records: <RecordLinks addresses={records} page={page} />
          </p>
        ) : null}
      </div>
    </li>
  );
}
