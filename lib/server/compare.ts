import "server-only";
import { asOfFor } from "@/lib/queries/as-of";
import { compareView, recordsMeant } from "@/lib/queries/compare";
import { remember } from "./remember";

type Compared = "models" | "chips" | "companies";

/** A comparison on the day of an address; undefined for a day outside the data. */
export const readComparison = (collection: Compared, slugs: readonly string[], written: string) =>
  remember("comparison", [collection, slugs, written], async (database) => {
    const asked = await asOfFor(database, written);
    if (asked.kind === "not-found") return undefined;
    const view = await compareView(database, { collection, slugs }, asked.asOf);
    return { ...view, asOf: { day: asked.day, rolledBack: asked.asOf.rolledBack } };
  });

/** The records that typed words may mean; none for a day outside the data. */
export const readMeant = (collection: Compared, typed: string, written: string) =>
  remember("meant", [collection, typed, written], async (database) => {
    const asked = await asOfFor(database, written);
    return asked.kind === "not-found" ? [] : recordsMeant(database, { collection, typed }, asked.asOf);
  });
