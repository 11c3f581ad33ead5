import type { Database } from "@/lib/database/client";
import type { Moment } from "@/lib/domain/moment";
import { numberSources, type SourceView, sourcesIn } from "@/lib/domain/source-numbers";
import { type FilingsChart, filingsChart } from "./chart-filings";
import { landscapeOn, modelsForCharts, type ReleasesChart, releasesChart } from "./chart-models";
import { listsOf } from "./filings/lists";
import { namesOnDay } from "./names-on-day";
import { newestEvents } from "./newest-events";
import { type ClaimsOnDay, claimsOnDay } from "./overview/claims";
import { type OverviewFigures, recordCounts, registerFigures } from "./overview/figures";
import { type ChipOrder, chipOrders } from "./overview/orders";
import { chipWorks, playersBySegment, type SegmentOfPlayers } from "./overview/players";
import { type ResearchDay, researchDays } from "./overview/research-days";
import type { EventRow } from "./profile/view";
import { type RulesOnDay, rulesOnDay } from "./rules/rules-on-day";
import { sourcesOf } from "./sources";

/** How many lines the overview shows of each kind; the rest stands in the lists. */
const shown = { events: 8, rules: 6, ahead: 6, orders: 6, claims: 6 };

/** The landscape of a day. */
export interface Overview {
  moment: Moment;
  figures: OverviewFigures;
  segments: SegmentOfPlayers[];
  events: EventRow[];
  rules: RulesOnDay & { counts: { inForce: number; inDraft: number; exportRules: number } };
  orders: ChipOrder[];
  orderCount: number;
  claims: ClaimsOnDay & { unverifiedCount: number };
  releases: ReleasesChart;
  filings: FilingsChart;
  /** Empty at a past date: how far a collection was researched is a statement about today. */
  researched: ResearchDay[];
  sources: SourceView[];
  names: Record<string, string>;
}

/** Everything the overview of a day shows, cut to what it shows, with the sources of that. */
export async function overview(database: Database, moment: Moment): Promise<Overview> {
  const [counts, landscape, chips, events, rules, orders, claims, lists, researched] = await Promise.all([
    recordCounts(database, moment),
    landscapeOn(database, moment),
    chipWorks(database, moment),
    newestEventRows(database, moment),
    rulesOnDay(database, moment),
    chipOrders(database, moment),
    claimsOnDay(database, moment),
    listsOf(database, moment),
    moment.isPast ? [] : researchDays(database, moment),
  ]);
  const filings = filingsChart(lists, moment);
  const cut = {
    ahead: rules.ahead.slice(0, shown.ahead),
    events,
    orders: orders.slice(0, shown.orders),
    unverified: claims.unverified.slice(0, shown.claims),
  };
  const slugs = sourcesIn(cut.ahead, cut.events, cut.orders, cut.unverified, { sources: filings.sources });
  return {
    moment,
    figures: { ...counts, ...registerFigures(lists, filings), chinaRulesInForce: rules.inForce.length },
    segments: playersBySegment(landscape, chips, moment),
    events,
    rules: {
      ahead: cut.ahead,
      inForce: rules.inForce.slice(0, shown.rules),
      inDraft: rules.inDraft.slice(0, shown.rules),
      exportRules: rules.exportRules.slice(0, shown.rules),
      counts: {
        inForce: rules.inForce.length,
        inDraft: rules.inDraft.length,
        exportRules: rules.exportRules.length,
      },
    },
    orders: cut.orders,
    orderCount: orders.length,
    claims: {
      counts: claims.counts,
      unverified: cut.unverified,
      unverifiedCount: claims.unverified.length,
    },
    releases: releasesChart(modelsForCharts(landscape, moment)),
    filings,
    researched,
    sources: await sourcesOf(database, [...numberSources(slugs).keys()]),
    names: await namesOnDay(database, cut, moment),
  };
}

async function newestEventRows(database: Database, moment: Moment): Promise<EventRow[]> {
  const events = await newestEvents(database, { count: shown.events, importance: 2 }, moment);
  return events.map(({ slug, name, nameZh, record }) => ({ slug, name, nameZh, ...record }));
}
