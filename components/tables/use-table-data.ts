"use client";

import { useCallback, useEffect, useMemo, useState } from "react";
import { unpackTable } from "@/lib/domain/table/pack-table";
import type { TableData } from "./table-data";

/** The rows a table has at hand: those of the page, or all of them once they have come. */
export type Loading = "loading" | "complete" | "failed";

/** Begins with the rows of the page and fetches all; `retry` asks again after a failure. */
export function useTableData(first: TableData, address: string) {
  const [data, setData] = useState(first);
  const [loading, setLoading] = useState<Loading>("loading");
  const load = useCallback(
    async (signal?: AbortSignal) => {
      setLoading("loading");
      try {
        const response = await fetch(address, signal ? { signal } : {});
        if (!response.ok) throw new Error(`${response.status}`);
        setData((await response.json()) as TableData);
        setLoading("complete");
      } catch {
        if (!signal?.aborted) setLoading("failed");
      }
    },
    [address],
  );
  useEffect(() => {
    const abort = new AbortController();
    void load(abort.signal);
    return () => abort.abort();
  }, [load]);
  const rows = useMemo(() => unpackTable(data.table), [data]);
  return { rows, references: data.references, loading, retry: () => void load() };
}
