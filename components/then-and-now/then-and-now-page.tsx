import { Cites } from "@/components/facts/cites";
import { SourceList } from "@/components/facts/source-list";
import { pageOf } from "@/components/page/page-of";
import { Column } from "@/components/ui/page";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { formatLongDate } from "@/lib/format/dates";
import { joinWords, plural } from "@/lib/format/text";
import type { ThenAndNow } from "@/lib/queries/then-and-now";
import { statementStatuses } from "@/lib/records/statement/choices";
import { Standing } from "./standing";
import { type StandingOption, StatementFilter } from "./statement-filter";
import { StatementPartSection } from "./statement-part-section";

/** What a survey of September 2023 said, beside what is known today. */
export function ThenAndNowPage({ view }: { view: ThenAndNow }) {
  const page = pageOf(view);
  const { survey, total, leftOut, parts } = view;
  if (survey === undefined) return <BeforeTheSurvey view={view} />;
  return (
    <Column className="pt-8 pb-12">
      <PageHead
        kicker="Then and now"
        title={headline(view)}
        lede={
          <>
            {total} statements of one survey, {survey.name}
            <Cites sources={[survey.source]} page={page} />, in its order, each beside what is known of it{" "}
            {view.moment.isPast ? `on ${formatLongDate(view.moment.asked)}` : "today"}. They are retold, not
            quoted.
          </>
        }
      >
        {view.moment.isPast && leftOut > 0 ? (
          <p className="mt-3 text-s text-past">
            What is known of {plural(leftOut, "statement")} is dated later than this day, or not dated, and is
            left out.
          </p>
        ) : null}
        <Meanings />
      </PageHead>
      <StatementFilter options={standingOptions(view)} total={total} />
      {parts.map((part, index) => (
        <StatementPartSection key={part.part} part={part} id={`part-${index + 1}`} page={page} />
      ))}
      <div className="mt-9 text-s">
        <Section id="sources" title="Sources">
          <SourceList sources={view.sources} page={page} />
        </Section>
      </div>
    </Column>
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
    <dl className="mt-5 grid grid-cols-[repeat(auto-fit,minmax(min(100%,13rem),1fr))] gap-x-6 gap-y-1 text-s text-ink-2">
      {meanings.map(([status, words]) => (
        <div key={status}>
          <dt>
            <Standing status={status}>{statementStatuses[status].label}</Standing>
          </dt>
          <dd>{words}</dd>
        </div>
      ))}
    </dl>
  );
}

function BeforeTheSurvey({ view }: { view: ThenAndNow }) {
  return (
    <Column className="pt-8 pb-12">
      <PageHead
        title="Then and now"
        lede={
          <>
            The survey whose statements stand here appeared on 20 September 2023, after{" "}
            {formatLongDate(view.moment.asked)}. <a href="/then-and-now">See it beside what is known today</a>
            .
          </>
        }
      />
    </Column>
  );
}
