import { Cites } from "@/components/facts/cites";
import type { PageContext } from "@/components/page/page-context";
import { RecordLink } from "@/components/ui/record-link";
import { Step, Steps } from "@/components/ui/steps";
import { PartialTime } from "@/components/ui/time";
import type { StatusStep } from "@/lib/records/chip/schema";
import { addressOf } from "@/lib/schema/address";

/** The dated steps in what could be sold to whom, oldest first; the last is how it stood. */
export function StatusSteps({ steps, page }: { steps: readonly StatusStep[]; page: PageContext }) {
  return (
    <Steps>
      {steps.map((step) => (
        <Step key={`${step.date}${step.text}`} when={<PartialTime date={step.date} />}>
          <p>
            {step.text}
            <Cites sources={step.sources} page={page} />
          </p>
          <p className="text-xs text-ink-3">
            {step.by === undefined ? null : <RecordLink address={step.by} page={page} />}
            {step.by === undefined || step.rule === undefined ? null : " · "}
            {step.rule === undefined ? null : (
              <RecordLink address={addressOf("export-rules", step.rule)} page={page} />
            )}
          </p>
        </Step>
      ))}
    </Steps>
  );
}
