import type { Lines } from "./lines";

/** One line of a view that is another, new or gone. */
export interface LineChange {
  path: string;
  before?: string | undefined;
  after?: string | undefined;
}

/** A view that changed; `fate` says whether it stood on both sides. */
export interface ViewChange {
  record: string;
  fate: "changed" | "new" | "gone";
  lines: LineChange[];
}

type Views = ReadonlyMap<string, Lines>;

/** What changed between two states of one kind of view, record by record. */
export function changesOf(before: Views, after: Views): ViewChange[] {
  const records = [...new Set([...before.keys(), ...after.keys()])].sort();
  return records.flatMap((record): ViewChange[] => {
    const [old, now] = [before.get(record), after.get(record)];
    if (old === undefined) return [{ record, fate: "new", lines: [] }];
    if (now === undefined) return [{ record, fate: "gone", lines: [] }];
    const lines = lineChanges(old, now);
    return lines.length === 0 ? [] : [{ record, fate: "changed", lines }];
  });
}

function lineChanges(before: Lines, after: Lines): LineChange[] {
  const paths = [...new Set([...before.keys(), ...after.keys()])].sort();
  const changed = paths
    .map((path) => ({ path, before: before.get(path), after: after.get(path) }))
    .filter((line) => line.before !== line.after);
  return wholeMembers(changed, membersIn(before), membersIn(after));
}

/** The paths of all members of lists: `details › models › [qwen-7b]`. */
const membersIn = (lines: Lines): ReadonlySet<string> => new Set([...lines.keys()].flatMap(membersAbove));

/** The members that a path lies in, the outermost first. */
const membersAbove = (path: string): string[] =>
  [...path.matchAll(/\](?= › |$)/g)].map(({ index }) => path.slice(0, index + 1));

/** The changed lines, where a member of a list that came or went whole is one line. */
function wholeMembers(
  changed: readonly LineChange[],
  before: ReadonlySet<string>,
  after: ReadonlySet<string>,
): LineChange[] {
  const lines = new Map<string, LineChange>();
  for (const line of changed) {
    const member = membersAbove(line.path).find((one) => before.has(one) !== after.has(one));
    if (member === undefined) lines.set(line.path, line);
    else if (before.has(member)) lines.set(member, { path: member, before: "(the whole member)" });
    else lines.set(member, { path: member, after: "(the whole member)" });
  }
  return [...lines.values()];
}

/** How often each line changed over all records, members of lists taken together; the most frequent first. */
export function commonLines(changes: readonly ViewChange[]): { line: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const { path, before, after } of changes.flatMap(({ lines }) => lines)) {
    const how = before === undefined ? "new" : after === undefined ? "gone" : "changed";
    const line = `${path.replace(/\[[^\]]*\]/g, "[…]")}  ${how}`;
    counts.set(line, (counts.get(line) ?? 0) + 1);
  }
  return [...counts].map(([line, count]) => ({ line, count })).sort((a, b) => b.count - a.count);
}
