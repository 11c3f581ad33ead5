import type { Database } from "@/lib/database/client";
import { dateReached, knownOn } from "@/lib/domain/as-of";
import type { Moment } from "@/lib/domain/moment";
import {
  type ParametersByDate,
  parametersByDate,
  type SizedModel,
} from "@/lib/domain/series/parameters-by-date";
import { type ReleasesByQuarter, releasesByQuarter } from "@/lib/domain/series/releases-by-quarter";
import type { Fact } from "@/lib/schema/fact";
import type { PartialDate } from "@/lib/schema/partial-date";
import { type Entry, recordsOf } from "./records";

/** The first quarter of the chart of releases; the few models before it are named in the table of models. */
export const firstQuarter = "2020-Q1";

/** Models of developers in China by quarter, and the sources of their dates. */
export interface ReleasesChart extends ReleasesByQuarter {
  drawn: number;
  /** Models dated before the first quarter. */
  earlier: number;
  sourceCount: number;
}

/** Models by size and date, comparators from abroad included. */
export interface ParametersChart extends ParametersByDate {
  sourceCount: number;
}

interface ModelForCharts {
  sized: SizedModel;
  dateSources: readonly string[];
  sizeSources: readonly string[];
}

/** Releases by quarter and segment of the developer, of models made public in China by a day. */
export async function releasesChart(database: Database, moment: Moment): Promise<ReleasesChart> {
  const models = (await modelsForCharts(database, moment)).filter(({ sized }) => sized.segment !== "abroad");
  const series = releasesByQuarter(
    models.map(({ sized }) => sized),
    firstQuarter,
  );
  const drawn = series.quarters.reduce((sum, { total }) => sum + total, 0);
  return {
    ...series,
    drawn,
    earlier: models.length - drawn - series.notDrawn.length,
    sourceCount: new Set(models.flatMap(({ dateSources }) => dateSources)).size,
  };
}

/** Total parameters against the date of release, of every model known by a day. */
export async function parametersChart(database: Database, moment: Moment): Promise<ParametersChart> {
  const models = await modelsForCharts(database, moment);
  const series = parametersByDate(models.map(({ sized }) => sized));
  const drawn = new Set(series.marks.map(({ slug }) => slug));
  const sources = models
    .filter(({ sized }) => drawn.has(sized.slug))
    .flatMap(({ dateSources, sizeSources }) => [...dateSources, ...sizeSources]);
  return { ...series, sourceCount: new Set(sources).size };
}

async function modelsForCharts(database: Database, moment: Moment): Promise<ModelForCharts[]> {
  const [{ entries: models }, { entries: companies }] = await Promise.all([
    recordsOf(database, "models", moment),
    recordsOf(database, "companies", moment),
  ]);
  const makers = new Map(companies.map((entry) => [entry.slug, entry]));
  return models.flatMap((entry) => {
    const maker = makers.get(entry.record.developer);
    return maker === undefined ? [] : [modelForCharts(entry, maker, moment)];
  });
}

function modelForCharts(
  { slug, name, record: { facts } }: Entry<"models">,
  maker: Entry<"companies">,
  moment: Moment,
): ModelForCharts {
  const released = dateReached(facts.released, moment) ?? dateReached(facts.announced, moment);
  const parameters = knownOn(facts.parametersTotal, moment);
  return {
    sized: { slug, name, developer: maker.name, segment: maker.record.segment, released, parameters },
    dateSources: [...sourcesOfFact(facts.released), ...sourcesOfFact(facts.announced)],
    sizeSources: parameters?.sources ?? [],
  };
}

const sourcesOfFact = (fact: Fact<PartialDate> | undefined): string[] =>
  [fact ?? []].flat().flatMap(({ sources }) => sources);
