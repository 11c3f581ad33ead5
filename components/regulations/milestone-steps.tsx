import { Cites } from "@/components/facts/cites";
import type { PageContext } from "@/components/page/page-context";
import { Step, Steps } from "@/components/ui/steps";
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
    <Steps>
      {past.map((milestone) => (
        <MilestoneStep key={`${milestone.date}${milestone.stage}`} milestone={milestone} page={page} />
      ))}
      {next === undefined ? null : <MilestoneStep milestone={next} page={page} isAhead />}
    </Steps>
  );
}

interface MilestoneStepProps {
  milestone: Milestone;
  page: PageContext;
  isAhead?: boolean;
}

function MilestoneStep({ milestone, page, isAhead = false }: MilestoneStepProps) {
  return (
    <Step
      isAhead={isAhead}
      when={
        <>
          <PartialTime date={milestone.date} />
          {isAhead ? ", ahead" : ""}
        </>
      }
    >
      <p>
        <strong className="font-medium">{stages[milestone.stage].label}</strong>
        {milestone.note === undefined ? "" : `: ${milestone.note}`}
        <Cites sources={milestone.sources} page={page} />
      </p>
    </Step>
  );
}
