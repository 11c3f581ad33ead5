import "server-only";
import { thenAndNow } from "@/lib/queries/then-and-now";
import { readOnDay } from "./on-day";

/** The survey's statements beside what was known of them on a day. */
export const readThenAndNow = readOnDay("then and now", thenAndNow);
