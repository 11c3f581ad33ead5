import type { Database } from "@/lib/database/client";
import { type AsOf, factAsOf } from "@/lib/domain/as-of";
import { regulationStatusOn } from "@/lib/domain/regulation-status";
import { filingsOverTime } from "@/lib/domain/series/filings-over-time";
import { announcedLists } from "../chart-filings";
import { recordsOf } from "../records";

const withWeights: readonly (string | undefined)[] = [
  "open-weights",
  "restricted-weights",
  "non-commercial-weights",
];

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
export async function overviewFigures(database: Database, asOf: AsOf): Promise<OverviewFigures> {
  const [companies, models, chips, regulations, lists] = await Promise.all([
    recordsOf(database, "companies", asOf),
    recordsOf(database, "models", asOf),
    recordsOf(database, "chips", asOf),
    recordsOf(database, "regulations", asOf),
    announcedLists(database, asOf),
  ]);
  const abroad = new Set(
    companies.entries.filter(({ record }) => record.segment === "abroad").map(({ slug }) => slug),
  );
  const chinese = models.entries.filter(({ record }) => !abroad.has(record.developer));
  const register = filingsOverTime(lists, asOf.day).at(-1);
  return {
    models: chinese.length,
    withWeights: chinese.filter(({ record }) => {
      const view = factAsOf(record.facts.openness, false, asOf);
      return view.state === "known" && withWeights.includes(view.observation.value);
    }).length,
    makers: new Set(chinese.map(({ record }) => record.developer)).size,
    allModels: models.entries.length,
    companies: companies.entries.length,
    chips: chips.entries.length,
    chinaRulesInForce: regulations.entries.filter(
      ({ record }) =>
        record.jurisdiction === "cn" && regulationStatusOn(record, asOf.day).state === "in-force",
    ).length,
    filed: register?.filed ?? 0,
    registered: register?.registered ?? 0,
    lists: lists.filter(({ filedRows, registeredRows }) => filedRows + registeredRows > 0).length,
    reportedClearances: lists.filter(({ filedRows, registeredRows }) => filedRows + registeredRows === 0)
      .length,
  };
}
