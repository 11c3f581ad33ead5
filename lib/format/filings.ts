import type { CountsByKind } from "@/lib/domain/filings/register";
import { totalOf } from "@/lib/domain/filings/register";
import type { Moment } from "@/lib/domain/moment";
import { formatLongDate } from "./dates";
import { joinWords, plural, wordFor } from "./text";

/** How a total as announced compares with what the rows add up to, in words; "" where none was announced. */
export function differenceWords(announced: number | undefined, addedUp: number): string {
  if (announced === undefined) return "";
  const difference = addedUp - announced;
  if (difference === 0) return "the rows agree";
  return difference < 0
    ? `the rows are ${(-difference).toLocaleString("en-GB")} short`
    : `${plural(difference, "row")} more than announced`;
}

/** Counts by kind in words, kinds without services left out: `117 filed and 26 registered`. */
export function kindWords(counts: CountsByKind): string {
  const parts = [
    [counts.filed, "filed"],
    [counts["filed-on-device"], "filed for use on a device"],
    [counts.registered, "registered"],
  ] as const;
  return joinWords(
    parts.filter(([count]) => count > 0).map(([count, word]) => `${count.toLocaleString("en-GB")} ${word}`),
  );
}

/** What the register held on a day, in one sentence. */
export function registerFinding(view: {
  moment: Pick<Moment, "asked" | "isPast">;
  counts: CountsByKind;
  listsWithRows: number;
}): string {
  const { moment, counts, listsWithRows } = view;
  if (listsWithRows === 0)
    return `No list of generative-AI services had been published by ${formatLongDate(moment.asked)}.`;
  const lists = plural(listsWithRows, "published list");
  const verb = moment.isPast ? "named" : wordFor(listsWithRows, "names", "name");
  const head = `${lists} ${verb} ${plural(totalOf(counts), "generative-AI service")} in China: ${kindWords(counts)}.`;
  return moment.isPast ? `By ${formatLongDate(moment.asked)} ${head}` : head;
}
