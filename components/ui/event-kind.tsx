import { type EventCategory, eventCategories } from "@/lib/records/event/choices";
import { classNames } from "./class-names";
import { familyColours } from "./colours";
import { Swatch } from "./swatch";

/** What kind of event it is, in words and in the colour of its family. */
export function EventKind({ category }: { category: EventCategory }) {
  const { family, label } = eventCategories[category];
  return (
    <span className={classNames("inline-flex items-center gap-1", familyColours[family])}>
      <Swatch shape="disc" />
      {label}
    </span>
  );
}
