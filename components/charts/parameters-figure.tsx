import type { PageContext } from "@/components/facts/page-context";
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
    <ul className="chart-legend">
      {shown.map((segment) => (
        <li key={segment} style={{ color: `var(--color-segment-${segment})` }}>
          <span
            className={segment === "abroad" ? "swatch hollow" : "swatch"}
            style={segment === "abroad" ? undefined : { background: "currentcolor", borderRadius: "50%" }}
          />
          <span className="text-ink-2">{segments[segment].plural}</span>
        </li>
      ))}
      <li>
        <span className="swatch diamond" /> estimate, or known from reports or its maker’s word only
      </li>
    </ul>
  );
}

function ParametersTable({ marks, page }: { marks: readonly SizedMark[]; page: PageContext }) {
  return (
    <div className="table-box">
      <table className="table">
        <caption className="sr-only">Total parameters and dates of models, newest first</caption>
        <thead>
          <tr>
            <th scope="col">Model</th>
            <th scope="col">Developer</th>
            <th scope="col">Date</th>
            <th scope="col" className="number">
              Total parameters
            </th>
            <th scope="col">Standing</th>
          </tr>
        </thead>
        <tbody>
          {marks.toReversed().map(({ slug, name, developer, released, parameters, uncertain }) => (
            <tr key={slug}>
              <th scope="row">
                <a href={page.links.record("models", slug)}>{name}</a>
              </th>
              <td>{developer}</td>
              <td data-value={released}>
                <PartialTime date={released} />
              </td>
              <td className="number" data-value={parameters}>
                {compactNumber(parameters)}
              </td>
              <td>{uncertain ? "not certain" : ""}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
