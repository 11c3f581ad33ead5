import type { Option } from "@/lib/schema/options";

interface MeaningListProps {
  /** Where a sign stands on the site, `mark` is it. */
  options: Readonly<Record<string, Option & { mark?: string }>>;
}

/** The options of a field with what each means. */
export function MeaningList({ options }: MeaningListProps) {
  return (
    <dl className="fact-list my-4">
      {Object.entries(options).map(([option, { label, meaning, mark }]) => (
        <div key={option} className="contents *:border-t *:border-line *:py-1.5">
          <dt className="pr-4">{mark === undefined ? label : `${mark}  ${label.toLowerCase()}`}</dt>
          <dd className="text-ink-2">{meaning}</dd>
        </div>
      ))}
    </dl>
  );
}
