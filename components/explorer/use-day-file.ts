"use client";

import { useCallback, useEffect, useState } from "react";

/**
 * Where the rows of a page stand: on their way, all there, all there but of a newer edition than the page around
 * them, or not to be had.
 */
export type FileStatus = "loading" | "complete" | "renewed" | "failed";

/** Longer than this nobody waits for rows, in milliseconds. */
const patience = 30_000;
/** At most so many files are kept for a page; the first asked for goes first. */
const mostKept = 4;
const kept = new Map<string, Promise<unknown>>();

/** Fetches a file once for a page; one that did not come is asked for anew the next time. */
function load<Content>(address: string): Promise<Content> {
  const known = kept.get(address) as Promise<Content> | undefined;
  if (known !== undefined) return known;
  const asked = fetch(address, { signal: AbortSignal.timeout(patience) }).then((response) => {
    if (!response.ok) throw new Error(`${address} answered ${response.status}`);
    return response.json() as Promise<Content>;
  });
  kept.set(address, asked);
  if (kept.size > mostKept) kept.delete(kept.keys().next().value ?? "");
  asked.catch(() => kept.delete(address));
  return asked;
}

interface DayFile<Content> {
  /** Absent until it has come. */
  content: Content | undefined;
  status: FileStatus;
  /** Asks again after a failure. */
  retry: () => void;
}

/**
 * The file at an address, fetched after the page is there; without an address nothing is fetched yet. A file of
 * another edition than the page's is told apart, so that nobody takes the two for one.
 */
export function useDayFile<Content extends object>(
  address: string | undefined,
  edition?: string,
): DayFile<Content> {
  const [content, setContent] = useState<Content>();
  const [hasFailed, setHasFailed] = useState(false);
  const [attempt, setAttempt] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each attempt asks again
  useEffect(() => {
    if (address === undefined) return;
    let isCurrent = true;
    setHasFailed(false);
    load<Content>(address).then(
      (loaded) => isCurrent && setContent(loaded),
      () => isCurrent && setHasFailed(true),
    );
    return () => {
      isCurrent = false;
    };
  }, [address, attempt]);
  const retry = useCallback(() => setAttempt((before) => before + 1), []);
  return { content, status: hasFailed ? "failed" : statusOf(content, edition), retry };
}

function statusOf(content: object | undefined, edition: string | undefined): FileStatus {
  if (content === undefined) return "loading";
  const isRenewed = edition !== undefined && "edition" in content && content.edition !== edition;
  return isRenewed ? "renewed" : "complete";
}
