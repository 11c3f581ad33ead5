import type { Parameter } from "./address-state";
import { notUsed } from "./not-used";
import { pairOf } from "./parameters";

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
