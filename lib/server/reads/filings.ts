import "server-only";
import { asOfFor } from "@/lib/queries/as-of";
import { filingListView, filingsRegister } from "@/lib/queries/filings/register";
import { servicesOn, serviceTable } from "@/lib/queries/filings/services";
import { recordsOf } from "@/lib/queries/records";
import { remember } from "../remember";
import { readOnDay } from "./on-day";

/** The register of services on a day. */
export const readFilings = readOnDay("filings", filingsRegister);

/** One published list on a day; undefined for a day outside the data and a list that was not announced by then. */
export const readFilingList = ({ asOf: written, slug }: { asOf: string; slug: string }) =>
  remember("filing-list", [written, slug], async (database) => {
    const asked = await asOfFor(database, written);
    return asked.kind === "not-found" ? undefined : filingListView(database, slug, asked);
  });

/** Every service of a day in compact form; read by the browser once. */
export const readServices = readOnDay("services", async (database, { asOf }) =>
  serviceTable(database, await servicesOn(database, asOf), asOf),
);

/** The lists whose pages are made at build: those of the newest day. */
export const filingListSlugs = (written: string) =>
  remember("filing-list-slugs", [written], async (database) => {
    if (written !== "latest") return [];
    const { entries } = await recordsOf(database, "filings", { day: "9999-12-31", rolledBack: false });
    return entries.map(({ slug }) => ({ slug }));
  });
