"use client";

import { useCallback, useMemo, useState } from "react";
import { useDayFile } from "@/components/explorer/use-day-file";
import type { Moment } from "@/lib/domain/moment";
import { type FindableName, findNames } from "@/lib/domain/name-search";
import type { CollectionName } from "@/lib/schema/collection-names";
import { namesFile } from "@/lib/url/files";

interface NameSearchOptions {
  moment: Moment;
  collection?: CollectionName | undefined;
  limit: number;
  initial?: string;
}

/** The edition that the page around the search is of. */
const edition = () => document.getElementById("main")?.dataset.edition ?? "";

/** What a reader types and the names that fit it; `prepare` fetches the names before they are needed. */
export function useNameSearch({ moment, collection, limit, initial = "" }: NameSearchOptions) {
  const [typed, setTyped] = useState(initial);
  const [isWanted, setIsWanted] = useState(false);
  const { content: names, status } = useDayFile<FindableName[]>(isWanted ? namesFile(edition()) : undefined);
  const prepare = useCallback(() => setIsWanted(true), []);
  const day = moment.isPast ? moment.asked : undefined;
  const found = useMemo(
    () => (names === undefined ? [] : findNames(names, typed, { day, collection, limit })),
    [names, typed, day, collection, limit],
  );
  return { typed, setTyped, found, prepare, status };
}
