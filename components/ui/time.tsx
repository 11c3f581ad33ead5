import { explainPrecision, formatDate, machineDate } from "@/lib/format/dates";
import type { PartialDate } from "@/lib/schema/partial-date";

/** A date with the precision it has; pointing at an imprecise one says how well it is known. */
export function PartialTime({ date }: { date: PartialDate }) {
  const exact = machineDate(date);
  const text = formatDate(date);
  const words = explainPrecision(date);
  return exact === undefined ? (
    <span title={words} className="whitespace-nowrap">
      {text}
    </span>
  ) : (
    <time dateTime={exact} title={words} className="whitespace-nowrap">
      {text}
    </time>
  );
}
