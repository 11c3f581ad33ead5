import { formatLongDate } from "@/lib/format/dates";
import { landscapeSentence, registerSentence } from "@/lib/format/overview-sentence";
import type { Overview } from "@/lib/queries/overview";
import { type Links, linksFor } from "@/lib/url/routes";

/** The day of the survey whose segments the landscape is read by. */
const surveyDay = { asked: "2023-09-20", isPast: true } as const;

interface KeyFigure {
  count: number;
  label: string;
  href: string;
}

/** The finding of the day in words, and the figures behind it, each of which opens the list it counts. */
export function OverviewHead({ view, links }: { view: Overview; links: Links }) {
  const { moment, figures } = view;
  return (
    <header className="overview-head">
      <p className="kicker">
        China’s generative AI {moment.isPast ? "on" : "up to"} {formatLongDate(moment.asked)}
      </p>
      <h1>{landscapeSentence(figures, moment)}</h1>
      <p className="lede">
        {registerSentence(figures, moment)} Counted are the records of this site, each with its sources;{" "}
        <a href={links.page("/method")}>how they are chosen</a>.
      </p>
      <p className="ways">
        {moment.isPast ? null : (
          <a href={linksFor(surveyDay).page("/")}>The landscape on {formatLongDate(surveyDay.asked)}</a>
        )}
        <a href={links.page("/then-and-now")}>A September 2023 survey, then and now</a>
        <a href={links.page("/charts")}>All charts</a>
      </p>
      <ul className="key-figures">
        {keyFiguresOf(view, links).map(({ count, label, href }) => (
          <li key={label}>
            <a href={href}>
              <b>{count.toLocaleString("en-GB")}</b> {label}
            </a>
          </li>
        ))}
      </ul>
    </header>
  );
}

function keyFiguresOf({ figures, rules, claims, orderCount }: Overview, links: Links): KeyFigure[] {
  return [
    { count: figures.allModels, label: "models, comparators included", href: links.page("/models") },
    { count: figures.companies, label: "companies and institutes", href: links.page("/companies") },
    { count: figures.chips, label: "AI chips", href: links.page("/chips") },
    {
      count: rules.counts.inForce,
      label: "rules in force in China",
      href: links.page("/regulations", { status: "in-force", jurisdiction: "cn" }),
    },
    {
      count: rules.counts.exportRules,
      label: "export rules in force",
      href: links.page("/export-rules", { state: "in-force" }),
    },
    figures.lists > 0
      ? {
          count: figures.filed + figures.registered,
          label: "services on published lists",
          href: links.page("/filings"),
        }
      : { count: orderCount, label: "chip purchases reported", href: "#orders" },
    {
      count: claims.unverifiedCount,
      label: "claims unverified",
      href: links.page("/claims", { verdict: ["self-reported", "not-verifiable"] }),
    },
  ].filter(({ count }) => count > 0);
}
