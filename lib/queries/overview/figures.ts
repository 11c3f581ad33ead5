import type { Database } from "@/lib/database/client";
import { factAsOf } from "@/lib/domain/as-of";
import type { Moment } from "@/lib/domain/moment";
import { hasPublishedWeights } from "@/lib/domain/published-weights";
import { regulationStatusOn } from "@/lib/domain/regulation-status";
import { filingsOverTime } from "@/lib/domain/series/filings-over-time";
import { announcedLists } from "../chart-filings";
import { recordsOf } from "../records";

/** The figures of a day that the overview opens with. */
export interface OverviewFigures {
  /** Models of developers in China that had been made public. */
  models: number;
  /** Of these, the ones whose weights are known to be published, under whatever licence. */
  withWeights: number;
  /** Developers in China with at least one such model. */
  makers: number;
  /** All models of the site, comparators from abroad included. */
  allModels: number;
  companies: number;
  chips: number;
  chinaRulesInForce: number;
  /** Services on the published lists. */
  filed: number;
  registered: number;
  /** Published lists with at least one service, and clearances that were only reported. */
  lists: number;
  reportedClearances: number;
}

/** Counts what the landscape of a day held. */
export async function overviewFigures(database: Database, moment: Moment): Promise<OverviewFigures> {
  const [companies, models, chips, regulations, lists] = await Promise.all([
    recordsOf(database, "companies", moment),
    recordsOf(database, "models", moment),
    recordsOf(database, "chips", moment),
    recordsOf(database, "regulations", moment),
    announcedLists(database, moment),
  ]);
  const abroad = new Set(
    companies.entries.filter(({ record }) => record.segment === "abroad").map(({ slug }) => slug),
  );
  const chinese = models.entries.filter(({ record }) => !abroad.has(record.developer));
  const register = filingsOverTime(lists, moment.read).at(-1);
  return {
    models: chinese.length,
    withWeights: chinese.filter(({ record }) =>
      hasPublishedWeights(factAsOf(record.facts.openness, false, moment)),
    ).length,
    makers: new Set(chinese.map(({ record }) => record.developer)).size,
    allModels: models.entries.length,
    companies: companies.entries.length,
    chips: chips.entries.length,
    chinaRulesInForce: regulations.entries.filter(
      ({ record }) =>
        record.jurisdiction === "cn" && regulationStatusOn(record, moment.read).state === "in-force",
    ).length,
    filed: register?.filed ?? 0,
    registered: register?.registered ?? 0,
    lists: lists.filter(({ filedRows, registeredRows }) => filedRows + registeredRows > 0).length,
    reportedClearances: lists.filter(({ filedRows, registeredRows }) => filedRows + registeredRows === 0)
      .length,
  };
}
