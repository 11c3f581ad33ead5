const chinese = /\p{Script=Han}+/gu;
const words = /[\p{L}\p{N}]+/gu;

/** A text as search compares it: full-width forms folded, lower case, without accents. */
export function foldForSearch(text: string): string {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").normalize("NFC").toLowerCase();
}

/** Every run of Chinese characters of a text as overlapping pairs, so that words of two characters are found; a lone character stands alone. */
export function chinesePairs(text: string): string[] {
  return [...text.matchAll(chinese)].flatMap(([run]) => {
    const characters = [...run];
    if (characters.length === 1) return characters;
    return characters.slice(1).map((character, index) => `${characters[index]}${character}`);
  });
}

/** The words of a text that are not Chinese, folded. */
export function plainWords(text: string): string[] {
  return [...foldForSearch(text).replace(chinese, " ").matchAll(words)].map(([word]) => word);
}

/** What a reader types, as the conditions of a full-text query; undefined where nothing can be looked for. */
export function fullTextQuery(typed: string): string | undefined {
  const terms = [
    ...plainWords(typed).map((word) => `"${word}" *`),
    ...chinesePairs(typed).map((pair) => ([...pair].length === 1 ? `"${pair}" *` : `"${pair}"`)),
  ];
  return terms.length === 0 ? undefined : terms.slice(0, 12).join(" AND ");
}
