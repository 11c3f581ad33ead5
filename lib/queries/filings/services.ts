import type { Database } from "@/lib/database/client";
import type { PackedServices, Service } from "@/lib/domain/filings/services";
import { packServices } from "@/lib/domain/filings/services";
import type { Moment } from "@/lib/domain/moment";
import { compareDates } from "@/lib/domain/partial-dates";
import type { Filing } from "@/lib/records/filing/schema";
import { plainNamesOf } from "../names";
import { type Entry, recordsOf } from "../records";

/** Services on their way to the browser, with the names of the records they belong to. */
export interface ServiceTable {
  services: PackedServices;
  names: Record<string, string>;
}

/** The services of the lists announced by a day, newest list first, in the order of each list. */
export async function servicesOn(database: Database, moment: Moment): Promise<Service[]> {
  const { entries } = await recordsOf(database, "filings", moment);
  return [...entries]
    .sort(newestFirst)
    .flatMap(({ slug, record }) => record.rows.map((row) => serviceOf(slug, row)));
}

/** A row of a list as a service. */
export function serviceOf(list: string, row: Filing): Service {
  const { key, name, kind, operator, company, model, province, date, number, note } = row;
  return {
    list,
    name,
    kind,
    operator,
    ...(key !== number && { key }),
    ...(company !== undefined && { company }),
    ...(model !== undefined && { model }),
    ...(province !== undefined && { province }),
    ...(date !== undefined && { date }),
    ...(number !== undefined && { number }),
    ...(note !== undefined && { note }),
  };
}

/** Some services in compact form; a record that did not exist on the day is not named. */
export async function serviceTable(
  database: Database,
  services: readonly Service[],
  moment: Moment,
): Promise<ServiceTable> {
  const addresses = services.flatMap(({ company, model }) => [
    ...(company === undefined ? [] : [`companies/${company}`]),
    ...(model === undefined ? [] : [`models/${model}`]),
  ]);
  return { services: packServices(services), names: await plainNamesOf(database, addresses, moment) };
}

/** Every service of a day in compact form. */
export async function allServices(database: Database, moment: Moment): Promise<ServiceTable> {
  return serviceTable(database, await servicesOn(database, moment), moment);
}

function newestFirst(a: Entry<"filings">, b: Entry<"filings">): number {
  return compareDates(b.record.announced, a.record.announced) || a.slug.localeCompare(b.slug);
}
