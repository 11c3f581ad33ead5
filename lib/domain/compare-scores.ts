/** A score with what is told of how it was measured. */
interface MeasuredScore {
  score: number;
  setting?: string | undefined;
  variant?: string | undefined;
}

/**
 * Whether scores on one benchmark can be held against each other: measured alike, in settings that differ,
 * in settings of which at least one is not told, or with fewer than two items scored.
 */
export type ScoreState = "same-test" | "not-the-same-test" | "setting-not-told" | "cannot-compare";

interface ComparedScores {
  state: ScoreState;
  /** For each item, whether its score is the best; only ever where all were measured alike, once each. */
  best: boolean[];
}

/** Compares the scores of several items on one benchmark, by one kind of reporter; one list an item. */
export function compareScores(
  items: readonly (readonly MeasuredScore[])[],
  higherIsBetter: boolean,
): ComparedScores {
  const none = items.map(() => false);
  const scored = items.filter((scores) => scores.length > 0);
  if (scored.length < 2) return { state: "cannot-compare", best: none };
  const settings = scored.flat().map(toldSetting);
  if (new Set(settings.filter((one) => one !== undefined)).size > 1)
    return { state: "not-the-same-test", best: none };
  if (settings.includes(undefined)) return { state: "setting-not-told", best: none };
  if (scored.some((scores) => scores.length > 1)) return { state: "same-test", best: none };
  const values = scored.flat().map(({ score }) => score);
  const top = higherIsBetter ? Math.max(...values) : Math.min(...values);
  const isApart = values.some((value) => value !== top);
  return { state: "same-test", best: items.map(([first]) => isApart && first?.score === top) };
}

/** The setting of a score, or undefined where the record itself says that none was given. */
function toldSetting({ setting }: MeasuredScore): string | undefined {
  return setting === undefined || /settings? not given/.test(setting) ? undefined : setting;
}
