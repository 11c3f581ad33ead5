import { nearest } from "@/lib/domain/nearest";

const longest = 60;
/** So many words are named; of more only the nearest. */
const mostNamed = 6;

const shortened = (written: string) => {
  const signs = [...written];
  return signs.length > longest ? `${signs.slice(0, longest).join("")}…` : written;
};

/** The end of a sentence that leads to the right word: the record of that slug, the nearest, else all where they are few. */
function instead(written: string, words: readonly string[]): string {
  const near = words.find((word) => word.endsWith(`/${written}`)) ?? nearest(written, words);
  if (near !== undefined) return ` Did you mean “${near}”?`;
  return words.length > 0 && words.length <= mostNamed ? ` It takes ${words.join(", ")}.` : "";
}

/** A sentence about a part of an address that was not used: what was written, why not, and the nearest right word. */
export function notUsed(key: string, written: string, why: string, words: readonly string[] = []): string {
  return `“${key}=${shortened(written)}” was not used: ${why}.${instead(written, words)}`;
}

/** The same for a key that the page does not know. */
export function unknownKey(key: string, written: string, known: readonly string[]): string {
  return `“${shortened(key)}=${shortened(written)}” was not used: there is no “${shortened(key)}” here.${instead(key, known)}`;
}
