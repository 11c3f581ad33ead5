"use client";

import { useCallback, useMemo, useSyncExternalStore } from "react";
import type { TableShape } from "@/lib/domain/table/column";
import { parseTableState, type TableState, tableQuery } from "@/lib/url/table-state";

const changed = "table-address";

function subscribe(notify: () => void): () => void {
  window.addEventListener("popstate", notify);
  window.addEventListener(changed, notify);
  return () => {
    window.removeEventListener("popstate", notify);
    window.removeEventListener(changed, notify);
  };
}

const currentQuery = () => window.location.search;
const noQuery = () => "";

/** Changes part of a table's state; `step` false replaces the entry in the browser's history, as typing does. */
export type ChangeState = (part: Partial<TableState>, options?: { step: boolean }) => void;

/** The state of the table on this page: it lives in the address and nowhere else. */
export function useTableState(shape: TableShape) {
  const query = useSyncExternalStore(subscribe, currentQuery, noQuery);
  const { state, problems } = useMemo(() => parseTableState(query, shape), [query, shape]);
  const change: ChangeState = useCallback(
    (part, { step } = { step: true }) => {
      const before = window.location.search;
      const next = { ...parseTableState(before, shape).state, ...part };
      const address = `${window.location.pathname}${tableQuery(next, shape, before)}`;
      if (step) window.history.pushState(null, "", address);
      else window.history.replaceState(null, "", address);
      window.dispatchEvent(new Event(changed));
    },
    [shape],
  );
  return { state, problems, change };
}
