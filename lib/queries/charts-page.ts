import type { Database } from "@/lib/database/client";
import type { AsOf } from "@/lib/domain/as-of";
import type { SourceView } from "@/lib/domain/source-numbers";
import type { Day } from "@/lib/schema/partial-date";
import { type FilingsChart, filingsChart } from "./chart-filings";
import { type ParametersChart, parametersChart, type ReleasesChart, releasesChart } from "./chart-models";
import { sourcesOf } from "./sources";

/** All charts of a day, with the sources that their source lines number. */
export interface ChartsPageView {
  asOf: AsOf;
  releases: ReleasesChart;
  parameters: ParametersChart;
  filings: FilingsChart;
  sources: SourceView[];
  names: Record<string, string>;
}

/** All charts of a day. */
export async function chartsPage(
  database: Database,
  { asOf, day }: { asOf: AsOf; day: Day },
): Promise<ChartsPageView> {
  const [releases, parameters, filings] = await Promise.all([
    releasesChart(database, asOf),
    parametersChart(database, asOf),
    filingsChart(database, asOf),
  ]);
  return {
    asOf: { day, rolledBack: asOf.rolledBack },
    releases,
    parameters,
    filings,
    sources: await sourcesOf(database, filings.sources),
    names: {},
  };
}
