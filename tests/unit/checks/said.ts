import type { Document } from "@/lib/checks/document";
import type { Finding } from "@/lib/checks/finding";
import type { Lint } from "@/lib/checks/lint";
import { checkDocuments } from "@/lib/checks/run";
import { documentOf, soundRecords } from "@/tests/support/documents";

/** Records by address; a text stands for the very text of the file. */
// biome-ignore lint/suspicious/noExplicitAny: a test spoils records in ways that no type allows
export type Records = Record<string, any>;

/** What the linter says of one place, in an editor's words. */
export interface Said {
  /** File, line and column, and what stands there up to the end of the line. */
  place: string;
  problem: string;
  expected?: string;
  tip: string;
  /** Told only where `npm run data:fix` mends it. */
  fixable?: true;
}

/** The address of the sound record that most tests spoil. */
export const model = "models/maker-7b";

/** A value as the sound records cite it. */
export const fact = (value: unknown) => ({ value, sources: ["readme"] });

/** What one rule says of the sound records once a test has spoilt them. */
export function said(lint: Lint, spoil: (records: Records) => void): Said[] {
  const records: Records = soundRecords();
  spoil(records);
  const documents = Object.entries(records).map(([address, content]) => documentOf(address, content));
  return checkDocuments(documents, [lint]).map((finding) => inWords(finding, documents));
}

function inWords(finding: Finding, documents: readonly Document[]): Said {
  const { file, line, column, problem, expected, tip, fixable } = finding;
  const text = documents.find((document) => document.file === file)?.text ?? "";
  const there = text.split("\n")[line - 1]?.slice(column - 1) ?? "";
  return {
    place: `${file}:${line}:${column} ${there}`,
    problem,
    ...(expected === undefined ? {} : { expected }),
    tip,
    ...(fixable ? { fixable } : {}),
  };
}
