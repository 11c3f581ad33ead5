import { nearest } from "@/lib/domain/nearest";

/** A question for the end of a tip: "did you mean `x`? ", or nothing. */
export function didYouMean(word: string, candidates: Iterable<string>): string {
  const best = nearest(word, candidates);
  return best === undefined ? "" : `did you mean \`${best}\`? `;
}
