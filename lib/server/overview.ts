import "server-only";
import { overview } from "@/lib/queries/overview";
import { onDay } from "./on-day";

/** The landscape of a day. */
export const readOverview = onDay("overview", overview);
