import type { JsonPath } from "@/lib/schema/walk";
import type { Document, Position } from "./document";

/** One slip in the data: where it is, what is wrong, what was expected and how to mend it. */
export interface Finding extends Position {
  rule: string;
  file: string;
  problem: string;
  expected?: string;
  tip: string;
  /** Whether `npm run data:fix` mends it. */
  fixable: boolean;
}

/** What a rule says of a place; the runner adds file, line and column. */
export interface Remark {
  document: Document;
  path: JsonPath;
  /** Point at the key instead of its value. */
  part?: "key" | "value";
  problem: string;
  expected?: string;
  tip: string;
  fixable?: boolean;
}

/** Turns a rule's remark into a finding with its place in the file. */
export function toFinding(rule: string, remark: Remark): Finding {
  const { document, path, part, problem, expected, tip, fixable = false } = remark;
  const place = document.locate(path, part);
  return {
    rule,
    file: document.file,
    ...place,
    problem,
    ...(expected === undefined ? {} : { expected }),
    tip,
    fixable,
  };
}

/** Orders findings by file, then by place; those of one place keep their order. */
export function compareFindings(a: Finding, b: Finding): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column;
}
