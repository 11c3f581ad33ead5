import { Cites } from "@/components/facts/cites";
import type { PageContext } from "@/components/page/page-context";
import { Above, Lines } from "@/components/ui/lists";
import { Say, Section } from "@/components/ui/section";
import { PartialTime } from "@/components/ui/time";
import type { StepAhead } from "@/lib/queries/rules/rules-on-day";

const stepWords: Readonly<Record<StepAhead["step"], string>> = {
  "in-force": "in force from",
  "comments-close": "comments close",
};

/** What had been announced to come into force after the day. */
export function ComingNext({ steps, page }: { steps: readonly StepAhead[]; page: PageContext }) {
  return (
    <Section id="ahead" title="Announced to come">
      {steps.length === 0 ? (
        <Say>
          No rule recorded here {page.moment.isPast ? "had" : "has"} a date of entry into force ahead of this
          day.
        </Say>
      ) : (
        <Lines>
          {steps.map(({ address, name, date, step, sources }) => (
            <li key={`${address}-${date}`}>
              <Above>
                {stepWords[step]} <PartialTime date={date} />
              </Above>
              <p>
                <a href={page.links.address(address)}>{name}</a>
                <Cites sources={sources} page={page} />
              </p>
            </li>
          ))}
        </Lines>
      )}
    </Section>
  );
}
