import type { LineChange, ViewChange } from "./changes";

/** At most so much of a line is printed, from a little before the first difference. */
const longest = 160;
const lead = 40;

/** A changed view as text: its record, then path, old line and new line of at most so many changes. */
export function changeText({ record, fate, lines }: ViewChange, mostLines: number): string {
  const head = fate === "changed" ? `  ${record}` : `  ${record} is ${fate}`;
  const rest = lines.length - mostLines;
  const more = rest > 0 ? [`      … and ${rest} more lines`] : [];
  return [head, ...lines.slice(0, mostLines).map(lineText), ...more].join("\n");
}

function lineText({ path, before, after }: LineChange): string {
  const from = Math.max(0, firstDifference(before ?? "", after ?? "") - lead);
  const shown = (sign: string, line: string | undefined) =>
    line === undefined ? [] : [`      ${sign} ${part(line, from)}`];
  return [`    ${path}`, ...shown("-", before), ...shown("+", after)].join("\n");
}

function firstDifference(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  return at;
}

function part(line: string, from: number): string {
  if (line.length <= longest) return line;
  const start = Math.min(from, Math.max(0, line.length - lead));
  const cut = line.slice(start, start + longest);
  return `${start > 0 ? "…" : ""}${cut}${start + longest < line.length ? "…" : ""}`;
}
