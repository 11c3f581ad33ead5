"use client";

import { useCallback, useMemo, useState } from "react";
import type { Moment } from "@/lib/domain/moment";
import { type FindableName, findNames } from "@/lib/domain/name-search";
import type { CollectionName } from "@/lib/schema/collection-names";
import { loadNames } from "./load-names";

interface NameSearchOptions {
  moment: Moment;
  collection?: CollectionName | undefined;
  limit: number;
  initial?: string;
}

/** What a reader types and the names that fit it; `prepare` fetches the names before they are needed. */
export function useNameSearch({ moment, collection, limit, initial = "" }: NameSearchOptions) {
  const [typed, setTyped] = useState(initial);
  const [names, setNames] = useState<FindableName[]>();
  const [hasFailed, setHasFailed] = useState(false);
  const prepare = useCallback(() => {
    loadNames().then(setNames, () => setHasFailed(true));
  }, []);
  const day = moment.isPast ? moment.asked : undefined;
  const found = useMemo(
    () => (names === undefined ? [] : findNames(names, typed, { day, collection, limit })),
    [names, typed, day, collection, limit],
  );
  return { typed, setTyped, found, prepare, isReady: names !== undefined, hasFailed };
}
