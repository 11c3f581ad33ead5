import { Cites } from "@/components/facts/cites";
import type { PageContext } from "@/components/facts/page-context";
import { PartialTime } from "@/components/ui/time";
import type { StepAhead } from "@/lib/queries/overview/rules";

const stepWords: Readonly<Record<StepAhead["step"], string>> = {
  "in-force": "in force from",
  "comments-close": "comments close",
};

/** What had been announced to come into force after the day. */
export function ComingNext({ steps, page }: { steps: readonly StepAhead[]; page: PageContext }) {
  return (
    <section aria-labelledby="ahead-title">
      <h2 id="ahead-title">Announced to come</h2>
      {steps.length === 0 ? (
        <p className="say">
          No rule recorded here {page.moment.isPast ? "had" : "has"} a date of entry into force ahead of this
          day.
        </p>
      ) : (
        <ol className="news">
          {steps.map(({ address, name, date, step, sources }) => (
            <li key={`${address}-${date}`}>
              <p className="news-when">
                {stepWords[step]} <PartialTime date={date} />
              </p>
              <p>
                <a href={page.links.address(address)}>{name}</a>
                <Cites sources={sources} page={page} />
              </p>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
