import "server-only";
import { chartsPage } from "@/lib/queries/charts-page";
import { onDay } from "./on-day";

/** All charts of a day. */
export const readCharts = onDay("charts", chartsPage);
