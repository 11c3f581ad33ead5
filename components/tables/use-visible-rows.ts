"use client";

import { type RefObject, useEffect, useState } from "react";
import { pageLength } from "./grid-measures";

/** Rows are drawn in blocks, so that scrolling seldom draws anew. */
const block = 10;

interface VisibleRows {
  count: number;
  /** Of every row, in pixels: rows are all of one height, so that nothing has to be measured. */
  height: number;
  /** Whether only what can be seen is drawn; else the first page is. */
  isPartial: boolean;
}

/** The rows of a box that scrolls which can be seen, with some before and after: from `first` up to before `last`. */
export function useVisibleRows(
  box: RefObject<HTMLElement | null>,
  { count, height, isPartial }: VisibleRows,
): { first: number; last: number } {
  const [span, setSpan] = useState({ first: 0, last: pageLength });
  useEffect(() => {
    const element = box.current;
    if (element === null || !isPartial) return;
    const look = () => {
      const { scrollTop, clientHeight } = element;
      const first = Math.max(0, (Math.floor(scrollTop / height / block) - 1) * block);
      const last = (Math.ceil((scrollTop + clientHeight) / height / block) + 1) * block;
      setSpan((before) => (before.first === first && before.last === last ? before : { first, last }));
    };
    const undo = new AbortController();
    element.addEventListener("scroll", look, { passive: true, signal: undo.signal });
    const size = new ResizeObserver(look);
    size.observe(element);
    return () => {
      undo.abort();
      size.disconnect();
    };
  }, [box, height, isPartial]);
  if (!isPartial) return { first: 0, last: Math.min(count, pageLength) };
  // A filter may have left fewer rows than were scrolled past; the box then scrolls back by itself.
  const last = Math.min(count, span.last);
  return { first: Math.min(span.first, Math.max(0, last - block)), last };
}
