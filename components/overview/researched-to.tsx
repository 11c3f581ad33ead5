import { Section } from "@/components/ui/section";
import { PartialTime } from "@/components/ui/time";
import { exactNumber } from "@/lib/format/numbers";
import { capitalise } from "@/lib/format/text";
import type { ResearchDay } from "@/lib/queries/overview/research-days";
import { collections } from "@/lib/records";

/** Up to which day each collection was researched; only the newest view says it. */
export function ResearchedTo({ days }: { days: readonly ResearchDay[] }) {
  const known = days.filter(({ newest }) => newest !== undefined);
  if (known.length === 0) return null;
  return (
    <Section
      id="researched"
      title="Researched up to"
      say="The newest date among the records of each collection. What is younger is not here yet."
    >
      <dl className="grid grid-cols-[repeat(auto-fit,minmax(min(100%,13rem),1fr))] gap-x-8 text-s">
        {known.map(({ collection, records, newest }) => (
          <div key={collection} className="flex justify-between gap-4 border-b border-line py-1.5">
            <dt className="text-ink-2">
              {capitalise(collections[collection].plural)}{" "}
              <span className="text-xs text-ink-3">{exactNumber(records)}</span>
            </dt>
            <dd>{newest === undefined ? null : <PartialTime date={newest} />}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
