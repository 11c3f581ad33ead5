import { PartialTime } from "@/components/ui/time";
import { capitalise } from "@/lib/format/text";
import type { ResearchDay } from "@/lib/queries/overview/research-days";
import { collections } from "@/lib/records";

/** Up to which day each collection was researched; only the newest view says it. */
export function ResearchedTo({ days }: { days: readonly ResearchDay[] }) {
  const known = days.filter(({ newest }) => newest !== undefined);
  if (known.length === 0) return null;
  return (
    <section aria-labelledby="researched-title" id="researched">
      <h2 id="researched-title">Researched up to</h2>
      <p className="say">
        The newest date among the records of each collection. What is younger is not here yet.
      </p>
      <dl className="researched">
        {known.map(({ collection, records, newest }) => (
          <div key={collection}>
            <dt>
              {capitalise(collections[collection].plural)} <span>{records.toLocaleString("en-GB")}</span>
            </dt>
            <dd>{newest === undefined ? null : <PartialTime date={newest} />}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
