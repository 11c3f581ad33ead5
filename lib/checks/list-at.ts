import { type JsonPath, valueAt } from "@/lib/schema/walk";

/** The items of the list at a path of a value; none where there is no list. */
export function listAt(value: unknown, path: JsonPath): readonly unknown[] {
  const list = valueAt(value, path);
  return Array.isArray(list) ? list : [];
}
