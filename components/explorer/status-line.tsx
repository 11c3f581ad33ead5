"use client";

import { Chosen, TextButton } from "@/components/ui/action";
import type { FileStatus } from "./use-day-file";

/** A part of a filter in words, and how to take it away. */
export interface Phrase {
  key: string;
  words: string;
  remove: () => void;
}

interface StatusLineProps {
  /** What fits, among what stands here already while the rest has not come. */
  shown: number;
  total: number;
  plural: string;
  status: FileStatus;
  /** How many stand here already. */
  atHand: number;
  phrases: readonly Phrase[];
  /** `released, latest first`. */
  sortedBy?: string | undefined;
  onReset: () => void;
}

/** `Showing 23 of 141 models`, read out when it changes, with every part of the filter as a phrase to remove. */
export function StatusLine({ phrases, sortedBy, onReset, ...counts }: StatusLineProps) {
  const order = sortedBy === undefined ? "" : `, sorted by ${sortedBy}`;
  return (
    <div className="flex min-h-7 flex-wrap items-center gap-x-2.5 gap-y-1 text-s">
      <p role="status" aria-live="polite" className="font-medium">
        {countWords(counts, phrases.length > 0)}
        <span className="sr-only">
          {phrases.map(({ words }) => `, ${words}`)}
          {order}
        </span>
      </p>
      {phrases.map(({ key, words, remove }) => (
        <Chosen key={key} onClick={remove} aria-label={`Remove the filter ${words}`}>
          {words} <span aria-hidden="true">×</span>
        </Chosen>
      ))}
      {sortedBy === undefined ? null : <span className="text-ink-3">sorted by {sortedBy}</span>}
      {phrases.length > 0 ? <TextButton onClick={onReset}>Reset</TextButton> : null}
    </div>
  );
}

type Counts = Pick<StatusLineProps, "shown" | "total" | "plural" | "status" | "atHand">;
const figure = (count: number) => count.toLocaleString("en-GB");

/** How many are shown; never a number out of all before all are there to be counted. */
function countWords({ shown, total, plural, status, atHand }: Counts, isNarrowed: boolean): string {
  const all = `${figure(total)} ${plural}`;
  if (status === "failed")
    return `Found ${shown === 0 ? "none" : figure(shown)} in the first ${figure(atHand)} of ${all}`;
  if (status === "loading" && isNarrowed) return `Searching ${all} …`;
  return isNarrowed ? `Showing ${figure(shown)} of ${all}` : `Showing all ${all}`;
}
