"use client";

import { useState } from "react";
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
    <details className="facet" open={isOpen}>
      <summary>
        {label}
        {by === undefined ? null : <span className="text-ink-3"> {by}</span>}
        {chosen.length > 0 ? <span className="facet-chosen">{chosen.length}</span> : null}
      </summary>
      <fieldset data-all={showsAll || undefined}>
        <legend className="sr-only">{label}</legend>
        {visible.map(({ option, count }) => (
          <label key={option} data-none={count === 0 || undefined}>
            <input type="checkbox" checked={chosen.includes(option)} onChange={() => onToggle(key, option)} />
            <span className="facet-label">{wordsOf(option)}</span>
            <span className="facet-count">{count.toLocaleString("en-GB")}</span>
          </label>
        ))}
      </fieldset>
      {offered.length > visible.length || showsAll ? (
        <button type="button" className="link-button" onClick={() => setShowsAll(!showsAll)}>
          {showsAll ? "Show fewer" : `Show all ${offered.length}`}
        </button>
      ) : null}
    </details>
  );
}
