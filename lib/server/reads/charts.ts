import "server-only";
import { chartsPage } from "@/lib/queries/charts-page";
import { readOnDay } from "./on-day";

/** All charts of a day. */
export const readCharts = readOnDay("charts", chartsPage);
