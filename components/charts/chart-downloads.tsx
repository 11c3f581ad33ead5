"use client";

import { type MouseEvent, useState } from "react";
import { csvOfTable, svgOfChart } from "./chart-files";

const look =
  "py-0.75 text-ink-2 underline decoration-line-2 underline-offset-3 before:content-['↓_'] hover:text-ink hover:decoration-accent";

/** Saves the numbers of the chart's table as CSV and its drawing as SVG. */
export function ChartDownloads({ fileName }: { fileName: string }) {
  const [message, setMessage] = useState("");
  const save = (event: MouseEvent, kind: "csv" | "svg") => {
    const chart = event.currentTarget.closest<HTMLElement>("[data-chart]");
    const content = chart && (kind === "csv" ? csvOfTable(chart) : svgOfChart(chart));
    if (!content) {
      setMessage("The drawing is not ready yet; scroll to it and try again.");
      return;
    }
    setMessage("");
    download(content, `${fileName}.${kind}`, kind === "csv" ? "text/csv;charset=utf-8" : "image/svg+xml");
  };
  return (
    <p className="flex min-h-6 gap-3">
      <button type="button" className={look} onClick={(event) => save(event, "csv")}>
        CSV
      </button>
      <button type="button" className={look} onClick={(event) => save(event, "svg")}>
        SVG
      </button>
      <span role="status">{message}</span>
    </p>
  );
}

function download(content: string, name: string, type: string): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads the address only after the click was handled.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
