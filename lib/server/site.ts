import "server-only";
import { siteOn } from "@/lib/queries/site";
import { onDay } from "./on-day";

/** What the frame of every page tells of the data; its moment is the one that the address asks for. */
export const readSite = onDay("site", siteOn);
