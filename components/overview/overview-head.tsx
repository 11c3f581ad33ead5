import { PageHead } from "@/components/ui/page-head";
import { Stat, type StatProps, Stats } from "@/components/ui/stats";
import { formatLongDate } from "@/lib/format/dates";
import { landscapeSentence, registerSentence } from "@/lib/format/overview-sentence";
import { wordFor } from "@/lib/format/text";
import type { Overview } from "@/lib/queries/overview";
import { type Links, linksFor } from "@/lib/url/routes";

/** The day of the survey whose segments the landscape is read by. */
const surveyDay = { asked: "2023-09-20", isPast: true } as const;

/** The finding of the day in words, and the figures behind it, each of which opens the list it counts. */
export function OverviewHead({ view, links }: { view: Overview; links: Links }) {
  const { moment, figures } = view;
  return (
    <PageHead
      kicker={`China’s generative AI ${moment.isPast ? "on" : "up to"} ${formatLongDate(moment.asked)}`}
      title={landscapeSentence(figures, moment)}
      lede={
        <>
          {registerSentence(figures, moment)} Counted are the records of this site, each with its sources;{" "}
          <a href={links.page("/method")}>how they are chosen</a>.
        </>
      }
    >
      <p className="mt-3 flex flex-wrap gap-x-6 gap-y-1 text-s *:py-0.75">
        {moment.isPast ? null : (
          <a href={linksFor(surveyDay).page("/")}>The landscape on {formatLongDate(surveyDay.asked)}</a>
        )}
        <a href={links.page("/then-and-now")}>A September 2023 survey, then and now</a>
        <a href={links.page("/charts")}>All charts</a>
      </p>
      <Stats>
        {keyFiguresOf(view, links).map((figure) => (
          <Stat key={figure.label} {...figure} />
        ))}
      </Stats>
    </PageHead>
  );
}

function keyFiguresOf({ figures, rules, claims, orderCount }: Overview, links: Links): StatProps[] {
  return [
    {
      count: figures.allModels,
      label: `${wordFor(figures.allModels, "model")}, comparators included`,
      href: links.page("/models"),
    },
    {
      count: figures.companies,
      label: wordFor(figures.companies, "company or institute", "companies and institutes"),
      href: links.page("/companies"),
    },
    { count: figures.chips, label: wordFor(figures.chips, "AI chip"), href: links.page("/chips") },
    {
      count: rules.counts.inForce,
      label: `${wordFor(rules.counts.inForce, "rule")} in force in China`,
      href: links.page("/regulations", { status: "in-force", jurisdiction: "cn" }),
    },
    {
      count: rules.counts.exportRules,
      label: `${wordFor(rules.counts.exportRules, "export rule")} in force`,
      href: links.page("/export-rules", { state: "in-force" }),
    },
    figures.lists > 0
      ? {
          count: figures.filed + figures.registered,
          label: `${wordFor(figures.filed + figures.registered, "service")} on published lists`,
          href: links.page("/filings"),
        }
      : { count: orderCount, label: `${wordFor(orderCount, "chip purchase")} reported`, href: "#orders" },
    {
      count: claims.unverifiedCount,
      label: `${wordFor(claims.unverifiedCount, "claim")} unverified`,
      href: links.page("/claims", { verdict: ["self-reported", "not-verifiable"] }),
    },
  ].filter(({ count }) => count > 0);
}
