"use client";

import { useEffect, useRef, useState } from "react";
import { Notices } from "@/components/explorer/notices";
import { SearchField } from "@/components/explorer/search-field";
import { type Phrase, StatusLine } from "@/components/explorer/status-line";
import { type ChangeState, useAddressState } from "@/components/explorer/use-address-state";
import { useEarlyInput } from "@/components/explorer/use-early-input";
import { Pill } from "@/components/ui/action";
import {
  type StatementFilterState,
  type StatementStanding,
  statementAddress,
} from "@/lib/url/statement-state";

/** A standing with its words and the number of statements that have it. */
export interface StandingOption {
  status: StatementStanding;
  label: string;
  count: number;
}

interface StatementFilterProps {
  options: readonly StandingOption[];
  total: number;
}

/** Hides the statements that do not fit; the choice stands in the address. Without script all are shown. */
export function StatementFilter({ options, total }: StatementFilterProps) {
  const { state, problems, change } = useAddressState(statementAddress);
  const [shown, setShown] = useState(total);
  const part = useRef<HTMLElement>(null);
  useEarlyInput(part);
  useEffect(() => setShown(showOnly(state)), [state]);
  return (
    <>
      <search
        ref={part}
        className="top-header z-10 mt-7 flex flex-wrap items-center gap-x-4 gap-y-2 border-y border-line bg-paper py-2.5 text-s md:sticky noscript:hidden print:hidden"
      >
        <fieldset className="flex flex-wrap gap-1.5">
          <legend className="sr-only">Only statements with this standing</legend>
          {options.map(({ status, label, count }) => (
            <Pill
              key={status}
              aria-pressed={state.status === status}
              onClick={() => change({ status: state.status === status ? undefined : status })}
            >
              {label} <span className="text-ink-3">{count}</span>
            </Pill>
          ))}
        </fieldset>
        <SearchField
          className="w-full md:w-52"
          label="Filter the statements by words"
          placeholder="Filter by words"
          value={state.text}
          onType={(text) => change({ text }, { step: false })}
        />
        <div className="md:ml-auto">
          <StatusLine
            {...{ shown, total }}
            atHand={total}
            plural="statements"
            status="complete"
            phrases={phrasesOf(state, options, change)}
            onReset={() => change(statementAddress.usual)}
          />
        </div>
      </search>
      <Notices problems={problems} />
    </>
  );
}

function phrasesOf(
  { status, text }: StatementFilterState,
  options: readonly StandingOption[],
  change: ChangeState<StatementFilterState>,
): Phrase[] {
  return [
    ...(text === "" ? [] : [{ key: "q", words: `“${text}”`, remove: () => change({ text: "" }) }]),
    ...options
      .filter((option) => option.status === status)
      .map(({ label }) => ({ key: "status", words: label, remove: () => change({ status: undefined }) })),
  ];
}

/** Hides what does not fit, and parts without any; gives the number left. */
function showOnly({ status, text }: StatementFilterState): number {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  let shown = 0;
  for (const part of document.querySelectorAll<HTMLElement>("[data-part]")) {
    let shownHere = 0;
    for (const row of part.querySelectorAll<HTMLElement>("[data-statement]")) {
      const content = row.textContent?.toLowerCase() ?? "";
      row.hidden =
        (status !== undefined && row.dataset.statement !== status) ||
        !words.every((word) => content.includes(word));
      if (!row.hidden) shownHere += 1;
    }
    part.hidden = shownHere === 0;
    shown += shownHere;
  }
  return shown;
}
