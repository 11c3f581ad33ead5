import type { Finding } from "./finding";

/** One finding as two lines of text for a terminal: where and what, then what was expected and how to mend it. */
export function describeFinding({ file, line, column, rule, problem, expected, tip }: Finding): string {
  const wanted = expected === undefined ? "" : `expected ${expected}; `;
  return `${file}:${line}:${column}  ${problem}  [${rule}]\n    ${wanted}${tip}`;
}

/** The closing line of a run: how many slips in how many files, and what mends some of them. */
export function summariseFindings(findings: readonly Finding[], documentCount: number): string {
  if (findings.length === 0) return `${documentCount} files checked, nothing to mend.`;
  const files = new Set(findings.map(({ file }) => file)).size;
  const fixable = findings.filter((finding) => finding.fixable).length;
  const slips = findings.length === 1 ? "1 slip" : `${findings.length} slips`;
  const hint = fixable === 0 ? "" : ` ${fixable} of them can be mended by \`npm run data:fix\`.`;
  return `${slips} in ${files} of ${documentCount} files.${hint}`;
}
