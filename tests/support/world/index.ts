import { chips } from "./chips";
import { doings } from "./doings";
import { models } from "./models";
import { players } from "./players";
import { rules } from "./rules";
import { sources } from "./sources";

/**
 * A small world in which every kind of record, of value and of tie occurs at least once, hand-made so that what a
 * page must say of it is known. Its newest day is that of its last event or step; its survey is of 20 September 2023.
 */
export const world: Record<string, Record<string, unknown>> = {
  ...sources,
  ...players,
  ...models,
  ...chips,
  ...rules,
  ...doings,
};
