"use client";

import { useCallback, useMemo, useSyncExternalStore } from "react";
import type { AddressCodec } from "@/lib/url/address-state";

const changed = "address-state";

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

/**
 * Changes part of a state, or what a function makes of it; where `step` is false without a step of its own in the
 * browser's history, as typing does.
 */
export type ChangeState<State> = (
  part: Partial<State> | ((state: State) => Partial<State>),
  options?: { step: boolean },
) => void;

/** The state of this page: it lives in the address and nowhere else, so that Back and a sent link restore it. */
export function useAddressState<State extends object>(codec: AddressCodec<State>) {
  const query = useSyncExternalStore(subscribe, currentQuery, noQuery);
  const { state, problems } = useMemo(() => codec.parse(query), [codec, query]);
  const change: ChangeState<State> = useCallback(
    (part, { step } = { step: true }) => {
      const { pathname, search, hash } = window.location;
      const { state: before } = codec.parse(search);
      const next = { ...before, ...(typeof part === "function" ? part(before) : part) };
      const address = `${pathname}${codec.print(next)}${hash}`;
      if (step) window.history.pushState(null, "", address);
      else window.history.replaceState(null, "", address);
      window.dispatchEvent(new Event(changed));
    },
    [codec],
  );
  return { state, problems, change };
}
