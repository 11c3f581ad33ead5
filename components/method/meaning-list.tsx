import { Definition } from "@/components/ui/definition";
import type { Option } from "@/lib/schema/options";

interface MeaningListProps {
  /** Where a sign stands on the site, `mark` is it. */
  options: Readonly<Record<string, Option & { mark?: string }>>;
}

/** The options of a field with what each means. */
export function MeaningList({ options }: MeaningListProps) {
  return (
    <dl className="my-4">
      {Object.entries(options).map(([option, { label, meaning, mark }]) => (
        <Definition key={option} term={mark === undefined ? label : `${mark}  ${label.toLowerCase()}`}>
          {meaning}
        </Definition>
      ))}
    </dl>
  );
}
