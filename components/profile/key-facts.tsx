import type { ReactNode } from "react";
import { FactValue } from "@/components/facts/fact-value";
import type { PageContext } from "@/components/page/page-context";
import { classNames } from "@/components/ui/class-names";
import { RecordLinks } from "@/components/ui/record-link";
import { Below } from "@/components/ui/section";
import type { FactView } from "@/lib/domain/as-of";
import { tableDisplayOf } from "@/lib/domain/table/table-shape";
import { missingOf } from "@/lib/format/missing";
import type { ProfileView } from "@/lib/queries/profile/view";
import type { collections } from "@/lib/records";
import { factFieldsOf } from "@/lib/records/fact-fields";
import type { RecordTableCollection } from "@/lib/schema/collection-names";

/** One of the six to eight things a reader comes for. */
export interface KeyFact {
  label: string;
  value: ReactNode;
  /** A quiet line under the value. */
  below?: ReactNode;
  /** Words rather than a figure: they stand in smaller type. */
  isLong?: boolean;
}

/** What the display of a record type leaves to its profile to draw: `vendor` for `+vendor`. */
type Slot<Name extends RecordTableCollection> =
  (typeof collections)[Name]["display"]["keyFacts"][number] extends infer Declared
    ? Declared extends `+${infer Own}`
      ? Own
      : never
    : never;

/** The key facts that the display of a record type declares; `own` holds what its profile draws. */
export function keyFactsOf<Name extends RecordTableCollection>(
  collection: Name,
  view: ProfileView<unknown>,
  page: PageContext,
  own: Readonly<Record<Slot<Name>, KeyFact | readonly KeyFact[] | undefined>>,
): KeyFact[] {
  const drawn = new Map<string, KeyFact | readonly KeyFact[] | undefined>(Object.entries(own));
  const known = (name: string) => view.facts[name]?.state === "known";
  const isSaid = (name: string) => "observation" in (view.facts[name] ?? {});
  return tableDisplayOf(collection).keyFacts.flatMap((declared) => {
    if (typeof declared === "string")
      return declared.startsWith("+")
        ? (drawn.get(declared.slice(1)) ?? [])
        : factOf(collection, declared, view, page);
    if ("fact" in declared)
      return factOf(collection, declared.fact, view, page, knownText(view, declared.below));
    return factOf(collection, declared.find(known) ?? declared.findLast(isSaid) ?? "", view, page);
  });
}

/** Links to other records as a key fact, or nothing where there are none. */
export function linkedFact(
  label: string,
  addresses: readonly string[],
  page: PageContext,
  more?: Pick<KeyFact, "below" | "isLong">,
): KeyFact | undefined {
  if (addresses.length === 0) return undefined;
  return { label, value: <RecordLinks addresses={addresses} page={page} />, ...more };
}

const lengthOf = (view: FactView) =>
  "observation" in view ? JSON.stringify(view.observation.value ?? "").length : 0;

/** Longer values are set as words; the longest stand only under Facts. */
const longFrom = 24;
const tooLongFrom = 110;

/** A field as a key fact, or nothing where nothing is recorded of it. */
function factOf(
  collection: RecordTableCollection,
  name: string,
  { facts }: ProfileView<unknown>,
  page: PageContext,
  below?: string,
): KeyFact[] {
  const meta = factFieldsOf(collection)[name];
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

function knownText({ facts }: ProfileView<unknown>, name: string): string | undefined {
  const fact = facts[name];
  return fact?.state === "known" ? String(fact.observation.value) : undefined;
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
