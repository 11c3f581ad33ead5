"use client";

import { Button, Chosen, TextButton } from "@/components/ui/action";
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
    <section
      className="fixed inset-x-0 bottom-0 z-15 flex flex-wrap items-center gap-x-4 gap-y-2 border-t border-line-2 bg-card px-4 pt-2.5 pb-[max(0.625rem,env(safe-area-inset-bottom))] text-s shadow-card md:px-6 print:hidden"
      aria-label="Picked for comparison"
    >
      <ul className="flex flex-wrap gap-1.5">
        {picked.map((slug) => (
          <li key={slug}>
            <Chosen onClick={() => onRemove(slug)} aria-label={`Remove ${nameOf(slug)} from the comparison`}>
              {nameOf(slug)} <span aria-hidden="true">×</span>
            </Chosen>
          </li>
        ))}
      </ul>
      <span className="ml-auto inline-flex items-center gap-3">
        <span className="text-ink-3">
          {picked.length < 2 ? "pick one more" : `${picked.length} of ${compareLimits.most}`}
        </span>
        <TextButton onClick={onClear}>Clear</TextButton>
        {picked.length < 2 ? null : <Button href={href}>Compare {picked.length}</Button>}
      </span>
    </section>
  );
}
