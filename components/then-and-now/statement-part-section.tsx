import { Cites } from "@/components/facts/cites";
import type { PageContext } from "@/components/page/page-context";
import { RecordLinks } from "@/components/ui/record-link";
import { PartialTime } from "@/components/ui/time";
import type { StatementPart, StatementView } from "@/lib/queries/then-and-now";
import { statementStatuses } from "@/lib/records/statement/choices";

interface StatementPartProps {
  part: StatementPart;
  id: string;
  page: PageContext;
}

/** One part of the survey: its statements on the left, what is known of each on the right. */
export function StatementPartSection({ part: { part, statements, counts }, id, page }: StatementPartProps) {
  return (
    <section className="statement-part" id={id} aria-labelledby={`${id}-title`} data-part>
      <header>
        <h2 id={`${id}-title`}>{part}</h2>
        <p className="tally">
          {counts.map(({ status, count }) => (
            <span key={status} className="standing" data-status={status}>
              {count} {statementStatuses[status].label.toLowerCase()}
            </span>
          ))}
        </p>
      </header>
      <div className="statement-heads" aria-hidden="true">
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
    <li id={key} className="statement" data-statement={today?.status ?? "left-out"}>
      <p className="stated">{text}</p>
      <div className="known">
        {today === undefined ? (
          <p className="below">Nothing was known of it by this day.</p>
        ) : (
          <>
            <p>
              <span className="standing" data-status={today.status}>
                {statementStatuses[today.status].label}
              </span>{" "}
              {today.text}
              {today.sources.length === 0 ? null : <Cites sources={today.sources} page={page} />}
            </p>
            {today.since === undefined ? null : (
              <p className="below">
                as of <PartialTime date={today.since} />
              </p>
            )}
          </>
        )}
        {records.some((address) => page.names[address] !== undefined) ? (
          <p className="below">
            Records: <RecordLinks addresses={records} page={page} />
          </p>
        ) : null}
      </div>
    </li>
  );
}
