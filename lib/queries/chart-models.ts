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
import { type Part, recordsOf } from "./records";

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

/** A model with what the charts draw of it, and the sources of that. */
export interface ModelForCharts {
  sized: SizedModel;
  dateSources: readonly string[];
  sizeSources: readonly string[];
}

/** Releases by quarter and segment of the developer, of models made public in China by a day. */
export function releasesChart(all: readonly ModelForCharts[]): ReleasesChart {
  const models = all.filter(({ sized }) => sized.segment !== "abroad");
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
export function parametersChart(models: readonly ModelForCharts[]): ParametersChart {
  const series = parametersByDate(models.map(({ sized }) => sized));
  const drawn = new Set(series.marks.map(({ slug }) => slug));
  const sources = models
    .filter(({ sized }) => drawn.has(sized.slug))
    .flatMap(({ dateSources, sizeSources }) => [...dateSources, ...sizeSources]);
  return { ...series, sourceCount: new Set(sources).size };
}

/** The companies of a day and the models made by then, with what is drawn of both. */
export interface Landscape {
  companies: Part<"companies", "segment">[];
  models: Part<"models", "developer" | "coDevelopers" | "facts">[];
}

/** Reads the companies and models of a day. */
export async function landscapeOn(database: Database, moment: Moment): Promise<Landscape> {
  const fields = ["developer", "coDevelopers", "facts"] as const;
  const facts = ["announced", "released", "releasedAs", "parametersTotal"] as const;
  const [companies, models] = await Promise.all([
    recordsOf(database, { collection: "companies", fields: ["segment"] }, moment),
    recordsOf(database, { collection: "models", fields, facts }, moment),
  ]);
  return { companies, models };
}

/** Every model that a day knows, with its maker. */
export function modelsForCharts({ companies, models }: Landscape, moment: Moment): ModelForCharts[] {
  const makers = new Map(companies.map((entry) => [entry.slug, entry]));
  return models.flatMap((entry) => {
    const maker = makers.get(entry.record.developer);
    return maker === undefined ? [] : [modelForCharts(entry, maker, moment)];
  });
}

function modelForCharts(
  { slug, name, record: { facts } }: Part<"models", "facts">,
  maker: Part<"companies", "segment">,
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
