"use client";

import { useState } from "react";
import { TextButton } from "@/components/ui/action";
import { classNames } from "@/components/ui/class-names";
import type { FacetOption } from "@/lib/domain/table/filter-rows";

/** Options shown before the rest is asked for. */
const shownAtFirst = 7;
/** Filters that stand open at first. */
const openAtFirst = 4;

/** A filter with the options it offers. */
export interface FacetGroup {
  key: string;
  label: string;
  /** What the options are, where the label does not say it: `by year`. */
  by?: string | undefined;
  options: readonly FacetOption[];
  chosen: readonly string[];
  wordsOf: (option: string) => string;
}

interface FacetsProps {
  groups: readonly FacetGroup[];
  /** Puts an option in or takes it out. */
  onToggle: (key: string, option: string) => void;
}

/** All filters with the number of rows each option would leave. */
export function Facets({ groups, onToggle }: FacetsProps) {
  return groups.map((group, index) => (
    <Facet
      key={group.key}
      group={group}
      isOpen={index < openAtFirst || group.chosen.length > 0}
      onToggle={onToggle}
    />
  ));
}

interface FacetProps extends Pick<FacetsProps, "onToggle"> {
  group: FacetGroup;
  isOpen: boolean;
}

function Facet({ group: { key, label, by, options, chosen, wordsOf }, isOpen, onToggle }: FacetProps) {
  const [showsAll, setShowsAll] = useState(false);
  const isKept = (option: string) => option === "unknown" || chosen.includes(option);
  const offered = options.filter(({ option, count }) => count > 0 || isKept(option));
  const visible = offered.filter(({ option }, index) => showsAll || index < shownAtFirst || isKept(option));
  return (
    <details className="border-t border-line py-2 text-s" open={isOpen}>
      <summary className="py-0.5 font-medium">
        {label}
        {by === undefined ? null : <span className="font-normal text-ink-3"> {by}</span>}
        {chosen.length > 0 ? (
          <span className="ml-1.5 rounded-full bg-accent-wash px-1.5 text-xs text-accent-ink">
            {chosen.length}
          </span>
        ) : null}
      </summary>
      <fieldset className={classNames("pt-1", showsAll && "max-h-88 overflow-y-auto")}>
        <legend className="sr-only">{label}</legend>
        {visible.map(({ option, count }) => (
          <label
            key={option}
            className={classNames(
              "grid min-h-6.5 grid-cols-[1rem_minmax(0,1fr)_auto] items-center gap-2 hover:text-ink has-checked:font-medium has-checked:text-ink max-lg:min-h-9",
              count === 0 ? "text-ink-3" : "text-ink-2",
            )}
          >
            <input type="checkbox" checked={chosen.includes(option)} onChange={() => onToggle(key, option)} />
            <span className="truncate">{wordsOf(option)}</span>
            <span className="text-xs font-normal text-ink-3">{count.toLocaleString("en-GB")}</span>
          </label>
        ))}
      </fieldset>
      {offered.length > visible.length || showsAll ? (
        <TextButton onClick={() => setShowsAll(!showsAll)}>
          {showsAll ? "Show fewer" : `Show all ${offered.length}`}
        </TextButton>
      ) : null}
    </details>
  );
}
