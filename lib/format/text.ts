/** The word that agrees with a count, without the count: `model` or `models`, `is` or `are`. */
export function wordFor(count: number, singular: string, pluralForm = `${singular}s`): string {
  return count === 1 ? singular : pluralForm;
}

/** `1 model`, `2 models`; the plural is given where it is not the singular and an s. */
export function plural(count: number, singular: string, pluralForm = `${singular}s`): string {
  return `${count.toLocaleString("en-GB")} ${wordFor(count, singular, pluralForm)}`;
}

/** A list as in a sentence: `a`, `a and b`, `a, b and c`. */
export function joinWords(words: readonly string[]): string {
  if (words.length < 2) return words.join("");
  return `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}

/** The first letter in upper case, the rest untouched. */
export function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Whether a text contains Chinese characters, so that it needs `lang="zh-Hans"`. */
export function hasChinese(text: string): boolean {
  return /\p{Script=Han}/u.test(text);
}

/** A web address as people read it: without scheme, `www.` and a closing slash. */
export function shortAddress(url: string): string {
  return url.replace(/^https?:\/\/(www\.)?/, "").replace(/\/$/, "");
}
