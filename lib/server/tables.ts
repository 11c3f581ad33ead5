import "server-only";
import { indexTable } from "@/lib/queries/table/index-table";
import { onDay } from "./on-day";

/** All rows of a collection on the day of an address. */
export const readTable = onDay("table", indexTable);
