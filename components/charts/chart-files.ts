import { csvFile } from "@/lib/export/csv";

const styles = [
  "fill",
  "stroke",
  "stroke-width",
  "stroke-dasharray",
  "opacity",
  "fill-opacity",
  "paint-order",
  "font-size",
  "font-weight",
  "font-family",
  "text-anchor",
];
const headRoom = 56;
const footRoom = 28;

/** The chart's table as CSV; a cell's exact value stands in `data-value`. Undefined without a table. */
export function csvOfTable(chart: HTMLElement): string | undefined {
  const table = chart.querySelector("table");
  if (table === null) return undefined;
  return csvFile(
    [...table.rows].map((row) =>
      [...row.cells].map((cell) => cell.dataset.value ?? cell.textContent?.trim() ?? ""),
    ),
  );
}

/** The chart's drawing as a file that stands alone, with its title and source line. Undefined before it is drawn. */
export function svgOfChart(chart: HTMLElement): string | undefined {
  const drawn = chart.querySelector<SVGSVGElement>("svg.recharts-surface");
  if (drawn === null) return undefined;
  const { width, height } = drawn.getBoundingClientRect();
  const copy = drawn.cloneNode(true) as SVGSVGElement;
  copyStyles(drawn, copy);
  for (const part of copy.querySelectorAll("foreignObject, desc, [data-screen-only]")) part.remove();
  const text = (selector: string) => chart.querySelector(selector)?.textContent?.trim() ?? "";
  const { color, backgroundColor } = getComputedStyle(document.documentElement);
  const lettered = (content: string, y: number, size: number) => {
    const line = document.createElementNS("http://www.w3.org/2000/svg", "text");
    line.textContent = content;
    for (const [name, value] of Object.entries({
      x: "12",
      y: `${y}`,
      "font-size": `${size}`,
      "font-family": "Georgia, serif",
      fill: color,
    }))
      line.setAttribute(name, value);
    return line;
  };
  const whole = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  const total = height + headRoom + footRoom;
  for (const [name, value] of Object.entries({
    width: `${width}`,
    height: `${total}`,
    viewBox: `0 0 ${width} ${total}`,
  }))
    whole.setAttribute(name, value);
  const paper = document.createElementNS("http://www.w3.org/2000/svg", "rect");
  for (const [name, value] of Object.entries({ width: "100%", height: "100%", fill: backgroundColor }))
    paper.setAttribute(name, value);
  copy.setAttribute("y", `${headRoom}`);
  copy.removeAttribute("style");
  copy.setAttribute("width", `${width}`);
  copy.setAttribute("height", `${height}`);
  whole.append(
    paper,
    lettered(text("[data-chart-title]"), 32, 18),
    copy,
    lettered(text("[data-chart-source]"), total - 10, 11),
  );
  return new XMLSerializer().serializeToString(whole);
}

/** Colours on the page come from variables that a file of its own does not have. */
function copyStyles(from: Element, to: Element): void {
  const computed = getComputedStyle(from);
  for (const name of styles) {
    const value = computed.getPropertyValue(name);
    if (value !== "") to.setAttribute(name, value);
  }
  to.removeAttribute("class");
  [...from.children].forEach((child, index) => {
    const copied = to.children[index];
    if (copied !== undefined) copyStyles(child, copied);
  });
}
