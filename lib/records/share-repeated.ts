/** A part of a JSON Schema. */
export type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Keys under which parts stand by a name of the data, not by a keyword. */
const named = ["properties", "$defs"];

/** A part shorter than this is not longer than the reference that would stand for it. */
const shortest = 60;

/** Rewrites the schemas directly inside a part; `name` is the property at which one stands. */
function rewritten(part: Json, rewrite: (inner: Json, name: string) => unknown, under: string): Json {
  const inside = (key: string, value: unknown): unknown => {
    if (Array.isArray(value)) return value.map((one) => (isObject(one) ? rewrite(one, under) : one));
    if (!isObject(value)) return value;
    return named.includes(key) ? rewritten(value, rewrite, "") : rewrite(value, under === "" ? key : under);
  };
  return Object.fromEntries(Object.entries(part).map(([key, value]) => [key, inside(key, value)]));
}

/** A JSON Schema in which a part that stands at several places stands once, under `$defs`, with references to it. */
export function shareRepeated(schema: Json): Json {
  const counts = new Map<string, number>();
  const count = (part: Json, name: string): Json => {
    const text = JSON.stringify(part);
    const seen = counts.get(text) ?? 0;
    counts.set(text, seen + 1);
    return seen === 0 ? rewritten(part, count, name) : part;
  };
  rewritten(schema, count, "");

  const names = new Map<string, string>();
  const shared: Record<string, unknown> = {};
  const share = (part: Json, name: string): Json => {
    const text = JSON.stringify(part);
    if (text.length < shortest || counts.get(text) === 1) return rewritten(part, share, name);
    const known = names.get(text);
    if (known !== undefined) return { $ref: `#/$defs/${known}` };
    const free = freeName(name, shared);
    names.set(text, free);
    shared[free] = undefined;
    shared[free] = rewritten(part, share, name);
    return { $ref: `#/$defs/${free}` };
  };
  const { $defs, ...body } = rewritten(schema, share, "");
  return { ...body, $defs: { ...($defs as Json | undefined), ...shared } };
}

/** `since`, or `since2` where that name is taken. */
function freeName(name: string, taken: Json): string {
  for (let number = 1; ; number++) {
    const free = number === 1 ? name : `${name}${number}`;
    if (!Object.hasOwn(taken, free)) return free;
  }
}
