import type { Pair, Parameter } from "./address-state";
import { notUsed } from "./not-used";

/** Nothing where nothing is written. */
export const pairOf = (key: string, written: string | undefined): Pair[] =>
  written === undefined || written === "" ? [] : [[key, written]];

/** Words that a reader types; of a longer text the beginning counts. `usual` holds where there are none. */
export function text(key: string, longest = 200, usual = ""): Parameter<string> {
  return {
    keys: [key],
    usual,
    read({ one, tell }) {
      const signs = [...(one(key) ?? usual)];
      if (signs.length > longest) tell(`Of “${key}” only the first ${longest} signs were used.`);
      return signs.slice(0, longest).join("");
    },
    print: (value) => pairOf(key, value === usual ? "" : value),
  };
}

/** One of some words; `usual` holds where none is written, and is never printed. */
export function choice<Word extends string, Usual extends Word | undefined>(
  key: string,
  words: readonly Word[],
  usual: Usual,
): Parameter<Word | Usual> {
  return {
    keys: [key],
    usual,
    read({ one, tell }) {
      const written = one(key);
      const found = words.find((word) => word === written);
      if (written !== undefined && found === undefined)
        tell(notUsed(key, written, `it is none of the words for “${key}”`, words));
      return found ?? usual;
    },
    print: (value) => (value === usual ? [] : pairOf(key, value)),
  };
}

/** A switch: on where the address has its word. */
export function flag(key: string, word: string): Parameter<boolean> {
  const { read, print } = choice(key, [word], undefined);
  return {
    keys: [key],
    usual: false,
    read: (reading) => read(reading) === word,
    print: (value) => print(value ? word : undefined),
  };
}
