import { Cites } from "@/components/facts/cites";
import type { PageContext } from "@/components/facts/page-context";
import { PartialTime } from "@/components/ui/time";
import type { RegulationStatus } from "@/lib/domain/regulation-status";
import { stages } from "@/lib/records/regulation/choices";
import type { Milestone } from "@/lib/records/regulation/schema";

/** The steps of a rule's life up to the day that is shown, and the next one if it was announced by then. */
export function MilestoneSteps({
  status: { past, next },
  page,
}: {
  status: RegulationStatus;
  page: PageContext;
}) {
  return (
    <ol className="steps">
      {past.map((milestone) => (
        <Step key={`${milestone.date}${milestone.stage}`} milestone={milestone} page={page} />
      ))}
      {next === undefined ? null : <Step milestone={next} page={page} isAhead />}
    </ol>
  );
}

function Step({ milestone, page, isAhead }: { milestone: Milestone; page: PageContext; isAhead?: boolean }) {
  return (
    <li data-ahead={isAhead || undefined}>
      <span className="text-s text-ink-3">
        <PartialTime date={milestone.date} />
        {isAhead ? ", ahead" : ""}
      </span>
      <p>
        <strong className="font-medium">{stages[milestone.stage].label}</strong>
        {milestone.note === undefined ? "" : `: ${milestone.note}`}
        <Cites sources={milestone.sources} page={page} />
      </p>
    </li>
  );
}
