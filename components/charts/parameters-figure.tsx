import type { PageContext } from "@/components/page/page-context";
import { segmentColours } from "@/components/ui/colours";
import { Swatch } from "@/components/ui/swatch";
import { Table } from "@/components/ui/table";
import { PartialTime } from "@/components/ui/time";
import { largestByYear, recordSizes, type SizedMark } from "@/lib/domain/series/parameters-by-date";
import { parametersTitle } from "@/lib/format/chart-titles";
import { formatDate } from "@/lib/format/dates";
import { compactNumber } from "@/lib/format/numbers";
import { plural } from "@/lib/format/text";
import type { ParametersChart } from "@/lib/queries/chart-models";
import { segments } from "@/lib/records/company/choices";
import { valuesOf } from "@/lib/schema/options";
import { ChartFrame } from "./chart-frame";
import { ChartLegend } from "./chart-legend";
import { ParametersDrawing } from "./parameters-drawing";

interface ParametersFigureProps {
  chart: ParametersChart;
  page: PageContext;
  headingLevel: 2 | 3;
}

/** Every model with a known size, by its date. */
export function ParametersFigure({ chart, page, headingLevel }: ParametersFigureProps) {
  const { marks, notDrawn, sourceCount } = chart;
  const largest = new Set([...recordSizes(marks), ...largestByYear(marks)].map(({ slug }) => slug));
  return (
    <ChartFrame
      id="parameters"
      headingLevel={headingLevel}
      title={parametersTitle(marks)}
      subtitle={`Total parameters by date of release or announcement, ${plural(marks.length, "model")}, ${formatDate(page.moment.asked)}. All experts of a mixture count; an imprecise date stands in the middle of what it may mean. Named are the largest of their day or year from China.`}
      legend={<Legend marks={marks} />}
      source={`${plural(marks.length, "model")}, sizes and dates from ${plural(sourceCount, "source")}, each on the model’s page. Hundred Models.`}
      notDrawn={{
        reason: "without a disclosed size or a date",
        items: notDrawn.map(({ slug, name }) => ({ href: page.links.record("models", slug), name })),
        all: page.links.page("/models"),
      }}
      table={<ParametersTable marks={marks} page={page} />}
    >
      <ParametersDrawing
        marks={marks.map(({ slug, name, developer, segment, time, released, parameters, uncertain }) => ({
          href: page.links.record("models", slug),
          name,
          developer,
          segment,
          time,
          date: formatDate(released),
          parameters,
          uncertain,
          largest: largest.has(slug),
        }))}
      />
    </ChartFrame>
  );
}

function Legend({ marks }: { marks: readonly SizedMark[] }) {
  const shown = valuesOf(segments).filter((one) => marks.some(({ segment }) => segment === one));
  return (
    <ChartLegend>
      {shown.map((segment) => (
        <li key={segment}>
          <Swatch shape={segment === "abroad" ? "ring" : "disc"} colour={segmentColours[segment]} />
          {segments[segment].plural}
        </li>
      ))}
      <li>
        <Swatch shape="diamond" /> estimate, or known from reports or its maker’s word only
      </li>
    </ChartLegend>
  );
}

function ParametersTable({ marks, page }: { marks: readonly SizedMark[]; page: PageContext }) {
  return (
    <Table
      caption="Total parameters and dates of models, newest first"
      onPhone="rows"
      className="my-2 max-h-104"
      rows={marks.toReversed()}
      keyOf={({ slug }) => slug}
      columns={[
        { head: "Model", cell: ({ slug, name }) => <a href={page.links.record("models", slug)}>{name}</a> },
        { head: "Developer", cell: ({ developer }) => developer },
        {
          head: "Date",
          cell: ({ released }) => <PartialTime date={released} />,
          exact: ({ released }) => released,
        },
        {
          head: "Total parameters",
          isNumber: true,
          cell: ({ parameters }) => compactNumber(parameters),
          exact: ({ parameters }) => parameters,
        },
        { head: "Standing", cell: ({ uncertain }) => (uncertain ? "not certain" : undefined) },
      ]}
    />
  );
}
