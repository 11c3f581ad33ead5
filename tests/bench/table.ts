import type { Measure } from "./measure";

interface Column {
  title: string;
  measures: readonly Measure[];
}

/** The measures as a table for a terminal: a row a measure, a column a size, then how each grew from size to size. */
export function tableOf(columns: readonly Column[]): string {
  const growth = columns
    .slice(1)
    .map(({ title }, index) => `${sizeOf(title)} to ${sizeOf(columns[index]?.title ?? "")}`);
  const head = ["", ...columns.map(({ title }) => title), ...growth];
  const rows = (columns[0]?.measures ?? []).map(({ what, unit }, row) => {
    const values = columns.map(({ measures }) => measures[row]?.value ?? Number.NaN);
    const factors = values
      .slice(1)
      .map((value, index) => `× ${format(value / (values[index] ?? Number.NaN))}`);
    return [what, ...values.map((value) => `${format(value)} ${unit}`), ...factors];
  });
  const lines = [head, ...rows];
  const widths = head.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  return lines
    .map((line) => line.map((cell, column) => pad(cell, widths[column] ?? 0, column)).join("  "))
    .join("\n");
}

const sizeOf = (title: string) => title.split(" ")[0] ?? "";
const pad = (cell: string, width: number, column: number) =>
  column === 0 ? cell.padEnd(width) : cell.padStart(width);

/** Three digits that count. */
function format(number: number): string {
  if (number >= 100) return Math.round(number).toLocaleString("en-GB");
  return number.toPrecision(number < 0.1 ? 1 : number < 10 ? 2 : 3);
}
