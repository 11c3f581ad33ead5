import type { ReactNode } from "react";
import { FactValue } from "@/components/facts/fact-value";
import type { PageContext } from "@/components/facts/page-context";
import type { FactView } from "@/lib/domain/as-of";
import { missingOf } from "@/lib/format/missing";
import type { FieldMeta } from "@/lib/schema/meta";

/** One of the six to eight things a reader comes for. */
export interface KeyFact {
  label: string;
  value: ReactNode;
  /** A quiet line under the value. */
  below?: ReactNode;
}

interface FieldSource {
  fields: Readonly<Record<string, FieldMeta>>;
  facts: Readonly<Record<string, FactView>>;
  page: PageContext;
}

const lengthOf = (view: FactView) =>
  "observation" in view ? JSON.stringify(view.observation.value ?? "").length : 0;

/** Longer values stand in smaller type; the longest only under Facts. */
const longFrom = 24;
const tooLongFrom = 110;

/** A field as a key fact, or nothing where nothing is recorded of it. */
export function keyFact(name: string, { fields, facts, page }: FieldSource, below?: ReactNode): KeyFact[] {
  const meta = fields[name];
  const view = facts[name];
  if (meta === undefined || view === undefined || !("observation" in view)) return [];
  if (lengthOf(view) >= tooLongFrom) return [];
  const value = <FactValue field={{ name, meta }} view={view} page={page} withUnit />;
  return [
    {
      label: meta.label,
      value: lengthOf(view) >= longFrom ? <span className="long">{value}</span> : value,
      below: below ?? missingOf(view)?.words,
    },
  ];
}

/** The key facts of a profile, above the fold. */
export function KeyFacts({ facts }: { facts: readonly KeyFact[] }) {
  if (facts.length === 0) return null;
  return (
    <dl className="key-facts">
      {facts.slice(0, 8).map(({ label, value, below }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>
            {value}
            {below === undefined ? null : <span className="below">{below}</span>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
