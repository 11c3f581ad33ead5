import { closest, distance } from "fastest-levenshtein";

/** The candidate most like a word, or undefined where none is near enough to be meant. */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const list = [...candidates];
  if (list.length === 0) return undefined;
  const best = closest(word, list);
  const limit = Math.max(2, Math.floor(Math.max(word.length, best.length) * 0.4));
  return distance(word, best) <= limit ? best : undefined;
}

/** A question for the end of a tip: "did you mean `x`? ", or nothing. */
export function didYouMean(word: string, candidates: Iterable<string>): string {
  const best = nearest(word, candidates);
  return best === undefined ? "" : `did you mean \`${best}\`? `;
}
