import type { ReactNode } from "react";
import { FactValue } from "@/components/facts/fact-value";
import type { PageContext } from "@/components/page/page-context";
import { classNames } from "@/components/ui/class-names";
import { Below } from "@/components/ui/section";
import type { FactView } from "@/lib/domain/as-of";
import { missingOf } from "@/lib/format/missing";
import type { FieldMeta } from "@/lib/schema/meta";

/** One of the six to eight things a reader comes for. */
export interface KeyFact {
  label: string;
  value: ReactNode;
  /** A quiet line under the value. */
  below?: ReactNode;
  /** Words rather than a figure: they stand in smaller type. */
  isLong?: boolean;
}

interface FieldSource {
  fields: Readonly<Record<string, FieldMeta>>;
  facts: Readonly<Record<string, FactView>>;
  page: PageContext;
}

const lengthOf = (view: FactView) =>
  "observation" in view ? JSON.stringify(view.observation.value ?? "").length : 0;

/** Longer values are set as words; the longest stand only under Facts. */
const longFrom = 24;
const tooLongFrom = 110;

/** A field as a key fact, or nothing where nothing is recorded of it. */
export function keyFact(name: string, { fields, facts, page }: FieldSource, below?: ReactNode): KeyFact[] {
  const meta = fields[name];
  const view = facts[name];
  if (meta === undefined || view === undefined || !("observation" in view)) return [];
  if (lengthOf(view) >= tooLongFrom) return [];
  return [
    {
      label: meta.label,
      value: <FactValue field={{ name, meta }} view={view} page={page} withUnit />,
      isLong: lengthOf(view) >= longFrom,
      below: below ?? missingOf(view)?.words,
    },
  ];
}

/** The key facts of a profile, above the fold. */
export function KeyFacts({ facts }: { facts: readonly KeyFact[] }) {
  if (facts.length === 0) return null;
  return (
    <dl className="mt-6 mb-3 grid grid-cols-2 gap-x-5 border-t-2 border-ink md:grid-cols-4">
      {facts.slice(0, 8).map(({ label, value, below, isLong }) => (
        <div key={label} className="border-b border-line py-3">
          <dt className="text-xs text-ink-3">{label}</dt>
          <dd
            className={classNames(
              "mt-0.5 leading-[1.35] font-medium wrap-anywhere",
              isLong ? "text-m" : "text-l",
            )}
          >
            {value}
            {below === undefined ? null : <Below>{below}</Below>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
