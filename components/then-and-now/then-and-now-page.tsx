import { Cites } from "@/components/facts/cites";
import { SourceList } from "@/components/facts/source-list";
import type { PageContext } from "@/components/page/page-context";
import { pageOf } from "@/components/page/page-of";
import { formatLongDate } from "@/lib/format/dates";
import { joinWords, plural } from "@/lib/format/text";
import type { ThenAndNow } from "@/lib/queries/then-and-now";
import { statementStatuses } from "@/lib/records/statement/choices";
import { type StandingOption, StatementFilter } from "./statement-filter";
import { StatementPartSection } from "./statement-part-section";

/** What a survey of September 2023 said, beside what is known today. */
export function ThenAndNowPage({ view }: { view: ThenAndNow }) {
  const page = pageOf(view);
  const { survey, total, leftOut, parts } = view;
  if (survey === undefined) return <BeforeTheSurvey view={view} />;
  return (
    <div className="wrap then-and-now">
      <header>
        <p className="kicker">Then and now</p>
        <h1>{headline(view)}</h1>
        <p className="lede">
          {total} statements of one survey, {survey.name}
          <Cites sources={[survey.source]} page={page} />, in its order, each beside what is known of it{" "}
          {view.moment.isPast ? `on ${formatLongDate(view.moment.asked)}` : "today"}. They are retold, not
          quoted.
        </p>
        {view.moment.isPast && leftOut > 0 ? (
          <p className="quiet-line">
            What is known of {plural(leftOut, "statement")} is dated later than this day, or not dated, and is
            left out.
          </p>
        ) : null}
        <Meanings />
      </header>
      <StatementFilter options={standingOptions(view)} total={total} />
      {parts.map((part, index) => (
        <StatementPartSection key={part.part} part={part} id={`part-${index + 1}`} page={page} />
      ))}
      <Sources view={view} page={page} />
    </div>
  );
}

const standingOptions = ({ counts, leftOut }: ThenAndNow): StandingOption[] => [
  ...counts.map(({ status, count }) => ({ status, count, label: statementStatuses[status].label })),
  ...(leftOut > 0 ? [{ status: "left-out" as const, count: leftOut, label: "Left out" }] : []),
];

function headline({ counts, total, moment, leftOut }: ThenAndNow): string {
  const count = (status: string) => counts.find((one) => one.status === status)?.count ?? 0;
  if (moment.isPast && leftOut === total) return `${total} statements, none of which could be checked yet`;
  const parts = [
    `${count("confirmed")} confirmed`,
    `${count("contradicted")} contradicted`,
    `${count("outdated")} overtaken by events`,
    `${count("unverified")} that nobody has verified`,
  ];
  return `Of ${total} statements, ${joinWords(parts)}`;
}

const meanings: readonly [keyof typeof statementStatuses, string][] = [
  ["confirmed", "other or later sources agree"],
  ["contradicted", "other or later sources say otherwise"],
  ["outdated", "it held then and no longer does"],
  ["unverified", "no source was found that settles it"],
];

function Meanings() {
  return (
    <dl className="meanings">
      {meanings.map(([status, words]) => (
        <div key={status}>
          <dt className="standing" data-status={status}>
            {statementStatuses[status].label}
          </dt>
          <dd>{words}</dd>
        </div>
      ))}
    </dl>
  );
}

function BeforeTheSurvey({ view }: { view: ThenAndNow }) {
  return (
    <div className="wrap then-and-now">
      <h1>Then and now</h1>
      <p className="lede">
        The survey whose statements stand here appeared on 20 September 2023, after{" "}
        {formatLongDate(view.moment.asked)}. <a href="/then-and-now">See it beside what is known today</a>.
      </p>
    </div>
  );
}

function Sources({ view, page }: { view: ThenAndNow; page: PageContext }) {
  return (
    <section aria-labelledby="sources-title" id="sources">
      <h2 id="sources-title">Sources</h2>
      <SourceList sources={view.sources} page={page} />
    </section>
  );
}
