import "server-only";
import { asOfFor } from "@/lib/queries/as-of";
import { findableNames } from "@/lib/queries/findable-names";
import { search } from "@/lib/queries/search";
import { remember } from "./remember";

/** The names that the palette looks through. */
export const readFindableNames = () => remember("findable names", [], findableNames);

/** At most so many hits are fetched; the number of all is told in any case. */
const mostHits = 1_000;

/** Full-text search on the day of an address; undefined for a day outside the data. */
export const readSearch = (typed: string, written: string) =>
  remember("search", [typed, written], async (database) => {
    const asked = await asOfFor(database, written);
    if (asked.kind === "not-found") return undefined;
    const result = await search(database, typed, asked.asOf, { limit: mostHits });
    return { ...result, asOf: { day: asked.day, rolledBack: asked.asOf.rolledBack } };
  });
