"use client";

import { useCallback, useMemo, useSyncExternalStore } from "react";
import type { ServiceFilter } from "@/lib/domain/filings/services";

const changed = "filings-address";
const longestText = 200;

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
const keys = { text: "q", kind: "kind", province: "province", list: "list" } as const;

/** The filter of the register on this page; it lives in the address. Typing replaces the entry in the history. */
export function useServiceFilter(): [ServiceFilter, (part: Partial<ServiceFilter>) => void] {
  const query = useSyncExternalStore(subscribe, currentQuery, noQuery);
  const filter = useMemo(() => readFilter(query), [query]);
  const change = useCallback((part: Partial<ServiceFilter>) => {
    const parameters = new URLSearchParams(window.location.search);
    for (const [name, value] of Object.entries(part)) {
      const key = keys[name as keyof ServiceFilter];
      if (value === "") parameters.delete(key);
      else parameters.set(key, value);
    }
    const rest = parameters.toString();
    const address = `${window.location.pathname}${rest === "" ? "" : `?${rest}`}`;
    if ("text" in part) window.history.replaceState(null, "", address);
    else window.history.pushState(null, "", address);
    window.dispatchEvent(new Event(changed));
  }, []);
  return [filter, change];
}

function readFilter(query: string): ServiceFilter {
  const parameters = new URLSearchParams(query);
  const read = (key: string) => (parameters.get(key) ?? "").slice(0, longestText);
  return {
    text: read(keys.text),
    kind: read(keys.kind),
    province: read(keys.province),
    list: read(keys.list),
  };
}
