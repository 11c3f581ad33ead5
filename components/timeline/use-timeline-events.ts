"use client";

import { useEffect, useState } from "react";
import type { TimelineEvents } from "@/lib/queries/timeline";

/** The events of a view, once they are loaded; `failed` where they could not be. */
export type LoadedEvents = TimelineEvents | "loading" | "failed";

/** Loads all events of a view after the page is there. */
export function useTimelineEvents(file: string): LoadedEvents {
  const [loaded, setLoaded] = useState<LoadedEvents>("loading");
  useEffect(() => {
    const leaving = new AbortController();
    fetch(file, { signal: leaving.signal })
      .then(async (response) => {
        if (!response.ok) throw new Error(`${file} answered ${response.status}`);
        setLoaded((await response.json()) as TimelineEvents);
      })
      .catch(() => {
        if (!leaving.signal.aborted) setLoaded("failed");
      });
    return () => leaving.abort();
  }, [file]);
  return loaded;
}
