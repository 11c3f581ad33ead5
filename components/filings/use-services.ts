"use client";

import { useCallback, useEffect, useMemo, useState } from "react";
import { type SearchableService, unpackServices, withTerms } from "@/lib/domain/filings/services";
import type { ServiceTable } from "@/lib/queries/filings/services";

/** Whether all services have come, are on their way, or did not come. */
export type Loading = "loading" | "complete" | "failed";

interface Services {
  services: SearchableService[];
  names: Readonly<Record<string, string>>;
  loading: Loading;
  retry: () => void;
}

/** Begins with the services of the page and fetches the rest, unless the page has them all. */
export function useServices(
  first: ServiceTable,
  { address, total }: { address: string; total: number },
): Services {
  const hasAll = first.services.columns.name.length >= total;
  const [table, setTable] = useState(first);
  const [loading, setLoading] = useState<Loading>(hasAll ? "complete" : "loading");
  const load = useCallback(
    async (signal?: AbortSignal) => {
      setLoading("loading");
      try {
        const response = await fetch(address, signal ? { signal } : {});
        if (!response.ok) throw new Error(`${response.status}`);
        setTable((await response.json()) as ServiceTable);
        setLoading("complete");
      } catch {
        if (!signal?.aborted) setLoading("failed");
      }
    },
    [address],
  );
  useEffect(() => {
    if (hasAll) return;
    const abort = new AbortController();
    void load(abort.signal);
    return () => abort.abort();
  }, [hasAll, load]);
  const services = useMemo(
    () => unpackServices(table.services).map((service) => withTerms(service, table.names)),
    [table],
  );
  return { services, names: table.names, loading, retry: () => void load() };
}
