/** The parts of a view by their path, such as `facts › released › value`, each as one line. */
export type Lines = ReadonlyMap<string, string>;

type MomentWords = (value: object) => string | undefined;

/** By what members of a list are told apart, so that one more of them does not shift the paths of all others. */
const identities = ["key", "address", "slug", "record", "collection", "field", "kind"];

/**
 * A view as lines, in the order of their paths. The order of keys does not count, that of lists does. Left out is
 * the edition, which any change of the data changes; the day of a view is a line of its own under any name.
 */
export function linesOf(view: unknown, momentWords: MomentWords): Lines {
  const found: [string, string][] = [];
  collect(view ?? null, "", { found, momentWords });
  return new Map(found.sort(([one], [other]) => (one < other ? -1 : Number(one > other))));
}

interface Into {
  found: [path: string, line: string][];
  momentWords: MomentWords;
}

function collect(value: unknown, path: string, into: Into): void {
  if (value === undefined) return;
  if (typeof value !== "object" || value === null) {
    into.found.push([path, JSON.stringify(value)]);
  } else if (Array.isArray(value)) {
    collectList(value, path, into);
  } else {
    const entries = Object.entries(value).filter(([key]) => key !== "edition");
    if (entries.length === 0) into.found.push([path, "{}"]);
    for (const [key, part] of entries) collectPart(key, part, path, into);
  }
}

function collectPart(key: string, part: unknown, path: string, into: Into): void {
  const moment = typeof part === "object" && part !== null ? into.momentWords(part) : undefined;
  if (moment === undefined) collect(part, join(path, key), into);
  else into.found.push([join(path, "(day shown)"), moment]);
}

function collectList(list: readonly unknown[], path: string, into: Into): void {
  if (!list.some((one) => typeof one === "object" && one !== null)) {
    into.found.push([path, JSON.stringify(list)]);
    return;
  }
  const identity = identities.map((key) => namesBy(key, list)).find((names) => names !== undefined);
  const names = identity ?? list.map((_, index) => String(index + 1));
  into.found.push([join(path, "(order)"), identity ? names.join(", ") : `${list.length} members`]);
  for (const [index, one] of list.entries()) collect(one, join(path, `[${names[index]}]`), into);
}

/** What stands under a key in each member of a list, if it tells all of them apart. */
function namesBy(key: string, list: readonly unknown[]): string[] | undefined {
  const names = list.map((one) => (one as Record<string, unknown> | null)?.[key]);
  const isIdentity = names.every((name) => typeof name === "string") && new Set(names).size === list.length;
  return isIdentity ? (names as string[]) : undefined;
}

const join = (path: string, part: string) => (path === "" ? part : `${path} › ${part}`);
