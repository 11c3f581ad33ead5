"use client";

import { useEffect, useState } from "react";
import { statementStatusLabels } from "@/lib/format/choices";
import type { ThenAndNow } from "@/lib/queries/then-and-now";

interface StatementFilterProps {
  counts: ThenAndNow["counts"];
  total: number;
  leftOut: number;
}

/** Hides the statements that do not fit; the choice stands in the address. Without script all are shown. */
export function StatementFilter({ counts, total, leftOut }: StatementFilterProps) {
  const [status, setStatus] = useState("");
  const [text, setText] = useState("");
  const [shown, setShown] = useState(total);
  useEffect(() => {
    const asked = new URLSearchParams(window.location.search);
    setStatus(asked.get("status") ?? "");
    setText(asked.get("text") ?? "");
  }, []);
  useEffect(() => setShown(showOnly(status, text)), [status, text]);
  const choose = (chosen: { status?: string; text?: string }) => {
    const next = { status, text, ...chosen };
    setStatus(next.status);
    setText(next.text);
    writeAddress(next);
  };
  const options = [
    { value: "", label: "All", count: total },
    ...counts.map(({ status: value, count }) => ({
      value: value as string,
      label: statementStatusLabels[value],
      count,
    })),
    ...(leftOut > 0 ? [{ value: "left-out", label: "Left out", count: leftOut }] : []),
  ];
  return (
    <search className="statement-filter no-print">
      <noscript>
        <style>{".statement-filter { display: none }"}</style>
      </noscript>
      <fieldset className="chips">
        <legend className="sr-only">Only statements with this standing</legend>
        {options.map(({ value, label, count }) => (
          <button
            key={value}
            type="button"
            className="pill"
            aria-pressed={status === value}
            onClick={() => choose({ status: value })}
          >
            {label} <span>{count}</span>
          </button>
        ))}
      </fieldset>
      <input
        type="search"
        className="field"
        placeholder="Filter by words"
        aria-label="Filter the statements by words"
        value={text}
        onChange={(event) => choose({ text: event.target.value })}
      />
      <p role="status">
        {shown === total ? `${total} statements` : `${shown} of ${total} statements`}
        {shown === 0 ? ": none fits. " : ""}
        {status !== "" || text !== "" ? (
          <button type="button" className="clear" onClick={() => choose({ status: "", text: "" })}>
            Show all
          </button>
        ) : null}
      </p>
    </search>
  );
}

function writeAddress({ status, text }: { status: string; text: string }): void {
  const address = new URL(window.location.href);
  for (const [name, value] of Object.entries({ status, text }))
    if (value === "") address.searchParams.delete(name);
    else address.searchParams.set(name, value);
  window.history.replaceState(window.history.state, "", address);
}

/** Hides what does not fit, and parts without any; gives the number left. */
function showOnly(status: string, text: string): number {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  let shown = 0;
  for (const part of document.querySelectorAll<HTMLElement>("[data-part]")) {
    let shownHere = 0;
    for (const row of part.querySelectorAll<HTMLElement>("[data-statement]")) {
      const content = row.textContent?.toLowerCase() ?? "";
      row.hidden =
        (status !== "" && row.dataset.statement !== status) || !words.every((word) => content.includes(word));
      if (!row.hidden) shownHere += 1;
    }
    part.hidden = shownHere === 0;
    shown += shownHere;
  }
  return shown;
}
