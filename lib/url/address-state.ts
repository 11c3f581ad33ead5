import { notUsed, unknownKey } from "./not-used";

/** A query as a browser (`?q=…`), a request or a page's `searchParams` give it. */
export type Query = string | URLSearchParams | Readonly<Record<string, string | string[] | undefined>>;

/** A key with what is written under it. */
export type Pair = readonly [key: string, written: string];

/** What an address says, and the ear for what of it makes no sense. */
export interface Reading {
  /** All that is written under a key, in order; an empty value says nothing. */
  all(key: string): readonly string[];
  /** What is written under a key that may stand once; that others were passed over is told. */
  one(key: string): string | undefined;
  tell(problem: string): void;
}

/** A part of a state in an address: under which keys it stands, and how it is read and printed. */
export interface Parameter<Value> {
  keys: readonly string[];
  /** What holds where the address says nothing. */
  usual: Value;
  read(reading: Reading): Value;
  /** Nothing for the usual value. */
  print(value: Value): readonly Pair[];
}

/** A state read from an address, with a sentence for each part of the address that was not used. */
export interface ParsedAddress<State> {
  state: State;
  problems: string[];
}

/** Reads a state from an address and prints it there; what is printed is read back as the same state. */
export interface AddressCodec<State> {
  usual: State;
  parse(query: Query): ParsedAddress<State>;
  /** The query with its `?`, or "" for the usual state. What the state does not know is not kept. */
  print(state: State): string;
}

/** Marks by which others count readers (`utm_source`, `gclid` …): they ask nothing of the page and are passed over. */
const counting = /^(?:utm_\w+|gclid|fbclid|msclkid|mc_[ce]id|ref|_rsc)$/;

/**
 * The state that a page or a file keeps in its address, by its parts. The one policy for nonsense: whatever is written
 * and not used is told in a sentence, unknown and repeated keys too; only the marks of those who count readers are not.
 */
export function addressState<State extends object>(
  parts: { [Name in keyof State]: Parameter<State[Name]> },
): AddressCodec<State> {
  const names = Object.keys(parts) as (keyof State)[];
  const known = names.flatMap((name) => parts[name].keys);
  const build = (read: <Name extends keyof State>(name: Name) => State[Name]) =>
    Object.fromEntries(names.map((name) => [name, read(name)])) as State;
  return {
    usual: build((name) => parts[name].usual),
    parse(query) {
      const parameters = parametersOf(query);
      const problems: string[] = [];
      const reading = readingOf(parameters, problems);
      const state = build((name) => parts[name].read(reading));
      for (const key of new Set(parameters.keys()))
        if (!known.includes(key) && !counting.test(key))
          problems.push(unknownKey(key, parameters.get(key) ?? "", known));
      return { state, problems };
    },
    print: (state) => queryOf(names.flatMap((name) => parts[name].print(state[name]))),
  };
}

function parametersOf(query: Query): URLSearchParams {
  if (typeof query === "string" || query instanceof URLSearchParams) return new URLSearchParams(query);
  return new URLSearchParams(
    Object.entries(query).flatMap(([key, value]) =>
      [value ?? []].flat().map((one): [string, string] => [key, one]),
    ),
  );
}

function readingOf(parameters: URLSearchParams, problems: string[]): Reading {
  const all = (key: string) => [...new Set(parameters.getAll(key).filter(Boolean))];
  return {
    all,
    one(key) {
      const [first, ...rest] = all(key);
      for (const other of rest) problems.push(notUsed(key, other, `“${key}” may stand once`));
      return first;
    },
    tell: (problem) => problems.push(problem),
  };
}

/** Pairs as a query, with the signs that are safe there left as they read. */
export function queryOf(pairs: readonly Pair[]): string {
  if (pairs.length === 0) return "";
  const parameters = new URLSearchParams(pairs.map(([key, written]) => [key, written]));
  return `?${parameters.toString().replaceAll("%2F", "/").replaceAll("%2C", ",")}`;
}
