import type { Pair, Parameter } from "./address-state";
import { notUsed } from "./not-used";

const pairOf = (key: string, written: string | undefined): Pair[] =>
  written === undefined || written === "" ? [] : [[key, written]];

/** Words that a reader types; of a longer text the beginning counts. */
export function text(key: string, longest = 200): Parameter<string> {
  return {
    keys: [key],
    usual: "",
    read({ one, tell }) {
      const signs = [...(one(key) ?? "")];
      if (signs.length > longest) tell(`Of “${key}” only the first ${longest} signs were used.`);
      return signs.slice(0, longest).join("");
    },
    print: (value) => pairOf(key, value),
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

const slugForm = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const addressForm = /^[a-z]+(?:-[a-z]+)*\/[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Slugs of records, in order, each once and at most so many; parted by commas or each under the key anew. */
export function slugs(key: string, most: number): Parameter<readonly string[]> {
  return {
    keys: [key],
    usual: [],
    read({ all, tell }) {
      const written = all(key).flatMap((list) => list.split(","));
      const asked = [...new Set(written.map((one) => one.trim().toLowerCase()).filter(Boolean))];
      const sound = asked.filter((one) => slugForm.test(one));
      for (const one of asked.filter((other) => !sound.includes(other)))
        tell(notUsed(key, one, "no record can be called that"));
      if (sound.length > most)
        tell(`“${key}” takes at most ${most}; not used: ${sound.slice(most).join(", ")}.`);
      return sound.slice(0, most);
    },
    print: (value) => pairOf(key, value.join(",")),
  };
}

/** The address of one record, `companies/baidu`. */
export function recordAddress(key: string): Parameter<string | undefined> {
  return {
    keys: [key],
    usual: undefined,
    read({ one, tell }) {
      const written = one(key);
      if (written === undefined || addressForm.test(written)) return written;
      tell(notUsed(key, written, "a record is written like companies/baidu"));
      return undefined;
    },
    print: (value) => pairOf(key, value),
  };
}

const dayForm = /^\d{4}-\d{2}-\d{2}$/;

/** A day; whether the data has it only the data can tell. */
export function day(key: string): Parameter<string | undefined> {
  return {
    keys: [key],
    usual: undefined,
    read({ one, tell }) {
      const written = one(key);
      if (written === undefined || dayForm.test(written)) return written;
      tell(notUsed(key, written, "a day is written like 2023-09-20"));
      return undefined;
    },
    print: (value) => pairOf(key, value),
  };
}
