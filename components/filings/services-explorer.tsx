"use client";

import { useEffect, useMemo, useState } from "react";
import { filterServices, type ServiceFilter } from "@/lib/domain/filings/services";
import type { Moment } from "@/lib/domain/moment";
import { plural } from "@/lib/format/text";
import type { ServiceTable } from "@/lib/queries/filings/services";
import { linksFor } from "@/lib/url/routes";
import { saveServices } from "./save-services";
import { ServiceFilters } from "./service-filters";
import { ServiceRows } from "./service-rows";
import { useServiceFilter } from "./use-service-filter";
import { useServices } from "./use-services";

export interface ServicesExplorerProps {
  moment: Moment;
  first: ServiceTable;
  /** How many services there are in all. */
  total: number;
  /** Where all of them are fetched. */
  address: string;
  lists: readonly { slug: string; name: string }[];
  provinces: readonly string[];
  /** Only the services of this list. */
  onlyList?: string;
}

/** How many rows are drawn at first and at each step. */
const step = 50;

/** The services on the lists: searched and narrowed in the browser, the state in the address. */
export function ServicesExplorer(props: ServicesExplorerProps) {
  const { moment, first, total, address, lists, provinces, onlyList } = props;
  const { services, names, loading, retry } = useServices(first, { address, total });
  const [asked, change] = useServiceFilter();
  const filter = useMemo(
    () => (onlyList === undefined ? asked : { ...asked, list: onlyList }),
    [asked, onlyList],
  );
  const found = useMemo(() => filterServices(services, filter), [services, filter]);
  const [shown, showMore] = useShown(filter);
  const links = useMemo(() => linksFor(moment), [moment]);
  const isNarrowed = [asked.text, asked.kind, asked.province, onlyList === undefined ? asked.list : ""].some(
    Boolean,
  );
  const rows = found.slice(0, shown);
  return (
    <div className="services">
      <ServiceFilters
        filter={asked}
        change={change}
        lists={onlyList === undefined ? lists : []}
        provinces={provinces}
        isNarrowed={isNarrowed}
      />
      <p className="services-status" role="status">
        {loading === "complete"
          ? `${plural(found.length, "service")} of ${total.toLocaleString("en-GB")}`
          : `The first ${services.length} of ${plural(total, "service")}`}
        {loading === "loading" && isNarrowed ? "; the rest is coming" : ""}
        {loading === "failed" ? "; the rest could not be fetched. " : ""}
        {loading === "failed" ? (
          <button type="button" className="link-button" onClick={retry}>
            Try again
          </button>
        ) : null}
        {loading === "complete" && found.length > 0 ? (
          <span className="services-save no-print">
            <button type="button" className="link-button" onClick={() => saveServices("csv", found, names)}>
              CSV
            </button>
            <button type="button" className="link-button" onClick={() => saveServices("json", found, names)}>
              JSON
            </button>
          </span>
        ) : null}
      </p>
      {found.length === 0 && loading === "complete" ? (
        <p className="say">
          No service on the lists fits.{" "}
          <button type="button" className="link-button" onClick={() => change(noFilter)}>
            Show all
          </button>
        </p>
      ) : (
        <ServiceRows services={rows} names={names} links={links} lists={lists} />
      )}
      {found.length > rows.length ? (
        <p className="services-more no-print">
          <button type="button" className="button" onClick={() => showMore(4 * step)}>
            Show {Math.min(4 * step, found.length - rows.length)} more
          </button>{" "}
          <button type="button" className="link-button" onClick={() => showMore(found.length)}>
            Show all {found.length.toLocaleString("en-GB")}
          </button>
        </p>
      ) : null}
    </div>
  );
}

const noFilter: ServiceFilter = { text: "", kind: "", province: "", list: "" };

/** How many rows are drawn; a new filter begins again with the first. */
function useShown(filter: ServiceFilter): [number, (more: number) => void] {
  const [shown, setShown] = useState(step);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the filter is what starts it anew.
  useEffect(() => setShown(step), [filter]);
  return [shown, (more) => setShown((before) => before + more)];
}
