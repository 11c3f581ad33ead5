import "server-only";
import { thenAndNow } from "@/lib/queries/then-and-now";
import { onDay } from "./on-day";

/** The survey's statements beside what was known of them on a day. */
export const readThenAndNow = onDay("then and now", thenAndNow);
