import "server-only";
import { findableNames } from "@/lib/queries/findable-names";
import { searchPage } from "@/lib/queries/search";
import { onDay } from "./on-day";
import { remember } from "./remember";

/** The names that the palette looks through. */
export const readFindableNames = () => remember("findable names", [], findableNames);

/** Full-text search on the day of an address. */
export const readSearch = onDay("search", searchPage);
