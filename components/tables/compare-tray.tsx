"use client";

import type { TableRow } from "@/lib/domain/table/row";
import { compareLimits } from "@/lib/url/compare-query";

interface CompareTrayProps {
  rows: readonly TableRow[];
  picked: readonly string[];
  /** The address of the comparison. */
  href: string;
  onRemove: (slug: string) => void;
  onClear: () => void;
}

/** What is picked for comparison, at the foot of the window while anything is. */
export function CompareTray({ rows, picked, href, onRemove, onClear }: CompareTrayProps) {
  if (picked.length === 0) return null;
  const nameOf = (slug: string) => rows.find((row) => row.slug === slug)?.name ?? slug;
  return (
    <section className="compare-tray no-print" aria-label="Picked for comparison">
      <ul>
        {picked.map((slug) => (
          <li key={slug}>
            <button
              type="button"
              className="phrase"
              onClick={() => onRemove(slug)}
              aria-label={`Remove ${nameOf(slug)} from the comparison`}
            >
              {nameOf(slug)} <span aria-hidden="true">×</span>
            </button>
          </li>
        ))}
      </ul>
      <span className="compare-tray-end">
        <span className="text-ink-3">
          {picked.length === 1 ? "pick one more" : `${picked.length} of ${compareLimits.most}`}
        </span>
        <button type="button" className="link-button" onClick={onClear}>
          Clear
        </button>
        {picked.length < 2 ? null : (
          <a className="button" href={href}>
            Compare {picked.length}
          </a>
        )}
      </span>
    </section>
  );
}
