import "server-only";
import { overview } from "@/lib/queries/overview";
import { readOnDay } from "./on-day";

/** The landscape of a day. */
export const readOverview = readOnDay("overview", overview);
