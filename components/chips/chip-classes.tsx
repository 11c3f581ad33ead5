import { Cites } from "@/components/facts/cites";
import type { PageContext } from "@/components/page/page-context";
import { Disclosure } from "@/components/ui/disclosure";
import { Verdict } from "@/components/ui/verdict";
import type { TestTrace } from "@/lib/domain/condition";
import type { Classification } from "@/lib/domain/export-control";
import { formatMeasured, formatTest } from "@/lib/format/metrics";
import { joinWords, plural } from "@/lib/format/text";
import type { ChipClass } from "@/lib/queries/profile/details";
import { controlClasses, metrics } from "@/lib/records/export-rule/choices";

/** The chip's class under each rule, with the tests that gave it. */
export function ChipClasses({ classes, page }: { classes: readonly ChipClass[]; page: PageContext }) {
  return (
    <ul className="border-b border-line text-sm">
      {classes.map(({ rule, classification }) => (
        <li
          key={rule.slug}
          className="grid gap-x-4 border-t border-line py-2.5 sm:grid-cols-[11rem_minmax(0,1fr)]"
        >
          <Outcome classification={classification} />
          <div>
            <a href={page.links.record("export-rules", rule.slug)}>{rule.name}</a>
            <Why classification={classification} page={page} />
          </div>
        </li>
      ))}
    </ul>
  );
}

const labelOf = (one: Classification["possible"][number]) => controlClasses[one].label;

function Outcome({ classification: { outcome, possible } }: { classification: Classification }) {
  if (outcome.state === "cannot-tell") {
    return (
      <Verdict
        tone="self"
        below={`cannot tell: ${joinWords(outcome.unknown.map((metric) => metrics[metric].label.toLowerCase()))} unknown`}
      >
        {joinWords(outcome.classes.map(labelOf)).replace(" and ", " or ")}
      </Verdict>
    );
  }
  const others = possible.filter((one) => one !== outcome.class);
  return (
    <Verdict
      tone={controlClasses[outcome.class].weight === 0 ? "ok" : "bad"}
      below={
        <>
          {outcome.paragraph}
          {others.length === 0 ? null : (
            <span className="block">other sources’ figures give {joinWords(others.map(labelOf))}</span>
          )}
        </>
      }
    >
      {labelOf(outcome.class)}
    </Verdict>
  );
}

/** Rules test one figure in several lines; the reader needs each answer once. */
const keyOf = ({ test, outcome }: TestTrace) => `${formatTest(test)} ${outcome}`;

const answers = { true: "holds", false: "does not hold", unknown: "cannot be told" } as const;

function Why({ classification, page }: { classification: Classification; page: PageContext }) {
  const tests = [...new Map(classification.tests.map((trace) => [keyOf(trace), trace])).values()];
  if (tests.length === 0) return null;
  return (
    <Disclosure summary={`Why: ${plural(tests.length, "test")}`}>
      <ul className="mt-1 grid gap-1 text-s">
        {tests.map((trace) => (
          <li key={keyOf(trace)}>
            {formatTest(trace.test)}: {answers[trace.outcome]}
            <Measured trace={trace} page={page} />
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

function Measured({ trace: { measured }, page }: { trace: TestTrace; page: PageContext }) {
  const text = formatMeasured(measured);
  if (measured === undefined || text === undefined) return <span className="text-ink-3"> (no figure)</span>;
  const { origin, sources } = measured.provenance;
  return (
    <span className="text-ink-2">
      {" "}
      ({text}
      {origin === "computed" ? ", computed" : ""}
      {sources.length === 0 ? null : <Cites sources={sources} page={page} />})
    </span>
  );
}
