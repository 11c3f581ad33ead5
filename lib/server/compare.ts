import "server-only";
import { compareView, recordsMeant } from "@/lib/queries/compare";
import { onDay } from "./on-day";

/** A comparison on the day of an address. */
export const readComparison = onDay("comparison", compareView);

/** The records that typed words may mean on the day of an address. */
export const readMeant = onDay("meant", recordsMeant);
