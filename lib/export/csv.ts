/** A cell of a table: a text, a number, a truth value, or nothing. */
export type CsvCell = string | number | boolean | undefined;

/** First signs by which a spreadsheet takes a text for a formula (OWASP, CSV injection). */
const formulaStart = /^[=+\-@\t\r]/;
const plainNumber = /^-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$/;

/** Lines of cells as CSV (RFC 4180); lines end in CR LF. */
export function csvText(lines: readonly (readonly CsvCell[])[]): string {
  return `${lines.map((line) => line.map(csvCell).join(",")).join("\r\n")}\r\n`;
}

/** A table as a CSV file: a head, rows, and the mark by which spreadsheets know UTF-8. */
export function csvOf(head: readonly string[], rows: readonly (readonly CsvCell[])[]): string {
  return `\uFEFF${csvText([head, ...rows])}`;
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
