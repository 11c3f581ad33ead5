import type { ReactNode } from "react";

interface MeaningListProps<Option extends string> {
  /** The word as the site shows it, for each option. */
  words: Readonly<Record<Option, ReactNode>>;
  meanings: Readonly<Record<Option, string>>;
}

/** The options of a field with what each means. */
export function MeaningList<Option extends string>({ words, meanings }: MeaningListProps<Option>) {
  return (
    <dl className="fact-list my-4">
      {(Object.keys(meanings) as Option[]).map((option) => (
        <div key={option} className="contents *:border-t *:border-line *:py-1.5">
          <dt className="pr-4">{words[option]}</dt>
          <dd className="text-ink-2">{meanings[option]}</dd>
        </div>
      ))}
    </dl>
  );
}
