import type { Database } from "@/lib/database/client";
import type { Moment } from "@/lib/domain/moment";
import type { SourceView } from "@/lib/domain/source-numbers";
import { type FilingsChart, filingsChart } from "./chart-filings";
import { type ParametersChart, parametersChart, type ReleasesChart, releasesChart } from "./chart-models";
import { sourcesOf } from "./sources";

/** All charts of a day, with the sources that their source lines number. */
export interface ChartsPageView {
  moment: Moment;
  releases: ReleasesChart;
  parameters: ParametersChart;
  filings: FilingsChart;
  sources: SourceView[];
  names: Record<string, string>;
}

/** All charts of a day. */
export async function chartsPage(database: Database, moment: Moment): Promise<ChartsPageView> {
  const [releases, parameters, filings] = await Promise.all([
    releasesChart(database, moment),
    parametersChart(database, moment),
    filingsChart(database, moment),
  ]);
  return {
    moment,
    releases,
    parameters,
    filings,
    sources: await sourcesOf(database, filings.sources),
    names: {},
  };
}
