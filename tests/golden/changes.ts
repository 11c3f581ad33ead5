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
  return records.flatMap((record) => {
    const [old, now] = [before.get(record), after.get(record)];
    if (old === undefined) return [{ record, fate: "new" as const, lines: [] }];
    if (now === undefined) return [{ record, fate: "gone" as const, lines: [] }];
    const lines = lineChanges(old, now);
    return lines.length === 0 ? [] : [{ record, fate: "changed" as const, lines }];
  });
}

function lineChanges(before: Lines, after: Lines): LineChange[] {
  const paths = [...new Set([...before.keys(), ...after.keys()])].sort();
  return paths
    .map((path) => ({ path, before: before.get(path), after: after.get(path) }))
    .filter((line) => line.before !== line.after);
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
