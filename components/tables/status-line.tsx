"use client";

import type { TableShape } from "@/lib/domain/table/column";
import type { WordsOf } from "@/lib/domain/table/sort-rows";
import { columnLabel } from "@/lib/format/table-words";
import type { TableState } from "@/lib/url/table-state";
import type { ChangeState } from "./use-table-state";

interface StatusLineProps {
  shown: number;
  total: number;
  plural: string;
  shape: TableShape;
  state: TableState;
  wordsOf: WordsOf;
  change: ChangeState;
}

/** `Showing 23 of 141 models`, read out when it changes, with every part of the filter as a phrase to remove. */
export function StatusLine({ shown, total, plural, shape, state, wordsOf, change }: StatusLineProps) {
  const phrases = phrasesOf(shape, state, wordsOf);
  const isChanged = phrases.length > 0;
  return (
    <div className="status-line">
      <p role="status" aria-live="polite">
        {shown === total ? "Showing all " : `Showing ${shown.toLocaleString("en-GB")} of `}
        {total.toLocaleString("en-GB")} {plural}
        <span className="sr-only">
          {phrases.map(({ words }) => `, ${words}`)}, sorted by {sortWords(shape, state)}
        </span>
      </p>
      {phrases.map(({ key, words, without }) => (
        <button
          key={key}
          type="button"
          className="phrase"
          onClick={() => change(without)}
          aria-label={`Remove the filter ${words}`}
        >
          {words} <span aria-hidden="true">×</span>
        </button>
      ))}
      <span className="text-ink-3">sorted by {sortWords(shape, state)}</span>
      {isChanged ? (
        <button type="button" className="link-button" onClick={() => change({ text: "", chosen: {} })}>
          Reset
        </button>
      ) : null}
    </div>
  );
}

function sortWords({ columns }: TableShape, { sort }: TableState): string {
  const column = columns.find(({ key }) => key === sort.key);
  const isDate = column?.meta.format === "date";
  const direction = isDate
    ? sort.descending
      ? "latest first"
      : "earliest first"
    : sort.descending
      ? "highest first"
      : "lowest first";
  const isWords =
    column === undefined || ["text", "choice", "reference", "list"].includes(column.meta.format);
  const words = isWords ? (sort.descending ? "Z to A" : "A to Z") : direction;
  return `${columnLabel(columns, sort.key).toLowerCase()}, ${words}`;
}

interface Phrase {
  key: string;
  words: string;
  /** The change that takes it away. */
  without: Partial<TableState>;
}

function phrasesOf({ columns }: TableShape, { text, chosen }: TableState, wordsOf: WordsOf): Phrase[] {
  const typed: Phrase[] = text === "" ? [] : [{ key: "q", words: `“${text}”`, without: { text: "" } }];
  const picked = columns.flatMap((column) =>
    (chosen[column.key] ?? []).map((option, _index, options): Phrase => {
      const rest = options.filter((one) => one !== option);
      return {
        key: `${column.key} ${option}`,
        words: `${column.meta.label}: ${wordsOf(column, option)}`,
        without: { chosen: { ...chosen, [column.key]: rest } },
      };
    }),
  );
  return [...typed, ...picked];
}
