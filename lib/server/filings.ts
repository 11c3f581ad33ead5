import "server-only";
import { everything, latestDay } from "@/lib/domain/moment";
import { filingListView, filingsRegister } from "@/lib/queries/filings/register";
import { recordsOf } from "@/lib/queries/records";
import { onDay } from "./on-day";
import { remember } from "./remember";

/** The register of services on a day. */
export const readFilings = onDay("filings", filingsRegister);

const readList = onDay("filing-list", filingListView);

/** One published list on a day; undefined for a day outside the data and a list that was not announced by then. */
export const readFilingList = ({ asOf, slug }: { asOf: string; slug: string }) => readList(slug, asOf);

/** The lists whose pages are made at build: those of the newest day. */
export const filingListSlugs = (written: string) =>
  remember("filing-list-slugs", [written], async (database) => {
    if (written !== latestDay) return [];
    const { entries } = await recordsOf(database, "filings", everything);
    return entries.map(({ slug }) => ({ slug }));
  });
