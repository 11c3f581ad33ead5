import { Cites } from "@/components/facts/cites";
import type { PageContext } from "@/components/facts/page-context";
import { RecordLink } from "@/components/ui/record-link";
import { PartialTime } from "@/components/ui/time";
import type { StatusStep } from "@/lib/records/chip/schema";

/** The dated steps in what could be sold to whom, oldest first; the last is how it stood. */
export function StatusSteps({ steps, page }: { steps: readonly StatusStep[]; page: PageContext }) {
  return (
    <ol className="steps">
      {steps.map((step) => (
        <li key={`${step.date}${step.text}`}>
          <span className="text-s text-ink-3">
            <PartialTime date={step.date} />
          </span>
          <p>
            {step.text}
            <Cites sources={step.sources} page={page} />
          </p>
          <p className="text-xs text-ink-3">
            {step.by === undefined ? null : <RecordLink address={step.by} page={page} />}
            {step.by === undefined || step.rule === undefined ? null : " · "}
            {step.rule === undefined ? null : (
              <RecordLink address={`export-rules/${step.rule}`} page={page} />
            )}
          </p>
        </li>
      ))}
    </ol>
  );
}
