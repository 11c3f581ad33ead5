import type { FindableName } from "@/lib/domain/name-search";

let names: Promise<FindableName[]> | undefined;

/** The names of everything, fetched once a visit; a failure is asked again the next time. */
export function loadNames(): Promise<FindableName[]> {
  names ??= fetch("/data-files/names").then((response) => {
    if (!response.ok) throw new Error(`the names did not come: ${response.status}`);
    return response.json() as Promise<FindableName[]>;
  });
  names.catch(() => {
    names = undefined;
  });
  return names;
}
