import type { Database } from "@/lib/database/client";
import type { Moment } from "@/lib/domain/moment";
import type { SourceView } from "@/lib/domain/source-numbers";
import { type FilingsChart, filingsChart } from "./chart-filings";
import {
  landscapeOn,
  modelsForCharts,
  type ParametersChart,
  parametersChart,
  type ReleasesChart,
  releasesChart,
} from "./chart-models";
import { listsOf } from "./filings/lists";
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
  const [landscape, lists] = await Promise.all([landscapeOn(database, moment), listsOf(database, moment)]);
  const models = modelsForCharts(landscape, moment);
  const filings = filingsChart(lists, moment);
  return {
    moment,
    releases: releasesChart(models),
    parameters: parametersChart(models),
    filings,
    sources: await sourcesOf(database, filings.sources),
    names: {},
  };
}
