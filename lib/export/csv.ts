/** A cell of a table: a text, a number, a truth value, or nothing. */
type CsvCell = string | number | boolean | undefined;

/**
 * Starts by which a spreadsheet takes a text for a formula (OWASP, CSV injection), full-width signs among them; it
 * passes over blanks and signs that nobody sees.
 */
const formulaStart = /^[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠]|^\p{Cf}*[\t\r\n]/u;
const plainNumber = /^-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$/;

/** Lines of cells as a CSV file (RFC 4180), with the mark by which spreadsheets know UTF-8. */
export function csvFile(lines: readonly (readonly CsvCell[])[]): string {
  return `\uFEFF${lines.map((line) => `${line.map(csvCell).join(",")}\r\n`).join("")}`;
}

/**
 * A cell as RFC 4180 wants it. A text that a spreadsheet would run as a formula gets a single quote in front;
 * negative numbers stay numbers.
 */
export function csvCell(value: CsvCell): string {
  if (value === undefined) return "";
  const text = String(value);
  const safe = formulaStart.test(text) && !plainNumber.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
