import "server-only";
import { filingListView, filingsRegister } from "@/lib/queries/filings/register";
import { onDay } from "./on-day";

/** The register of services on a day. */
export const readFilings = onDay("filings", filingsRegister);

const readList = onDay("filing-list", filingListView);

/** One published list on a day; undefined for a day outside the data and a list that was not announced by then. */
export const readFilingList = ({ asOf, slug }: { asOf: string; slug: string }) => readList(slug, asOf);
