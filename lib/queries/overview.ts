import type { Database } from "@/lib/database/client";
import type { Moment } from "@/lib/domain/moment";
import { compareDates } from "@/lib/domain/partial-dates";
import { numberSources, type SourceView, sourcesIn } from "@/lib/domain/source-numbers";
import { type FilingsChart, filingsChart } from "./chart-filings";
import { type ReleasesChart, releasesChart } from "./chart-models";
import { namesOnDay } from "./names-on-day";
import { type ClaimsOnDay, claimsOnDay } from "./overview/claims";
import { type OverviewFigures, overviewFigures } from "./overview/figures";
import { type ChipOrder, chipOrders } from "./overview/orders";
import { playersBySegment, type SegmentOfPlayers } from "./overview/players";
import { type ResearchDay, researchDays } from "./overview/research-days";
import type { EventRow } from "./profile/view";
import { recordsOf } from "./records";
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
  const [figures, segments, events, rules, orders, claims, releases, filings, researched] = await Promise.all(
    [
      overviewFigures(database, moment),
      playersBySegment(database, moment),
      newestEvents(database, moment),
      rulesOnDay(database, moment),
      chipOrders(database, moment),
      claimsOnDay(database, moment),
      releasesChart(database, moment),
      filingsChart(database, moment),
      moment.isPast ? [] : researchDays(database, moment),
    ],
  );
  const cut = {
    ahead: rules.ahead.slice(0, shown.ahead),
    events,
    orders: orders.slice(0, shown.orders),
    unverified: claims.unverified.slice(0, shown.claims),
  };
  const slugs = sourcesIn(cut.ahead, cut.events, cut.orders, cut.unverified, { sources: filings.sources });
  return {
    moment,
    figures,
    segments,
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
    releases,
    filings,
    researched,
    sources: await sourcesOf(database, [...numberSources(slugs).keys()]),
    names: await namesOnDay(database, cut, moment),
  };
}

async function newestEvents(database: Database, moment: Moment): Promise<EventRow[]> {
  const { entries } = await recordsOf(database, "events", moment);
  return entries
    .filter(({ record }) => record.importance >= 2)
    .sort((a, b) => compareDates(b.record.date, a.record.date) || a.slug.localeCompare(b.slug))
    .slice(0, shown.events)
    .map(({ slug, name, nameZh, record: { date, category, importance, text, subjects, sources } }) => ({
      slug,
      name,
      nameZh,
      date,
      category,
      importance,
      text,
      subjects,
      sources,
    }));
}
