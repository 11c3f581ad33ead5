import { Cites } from "@/components/facts/cites";
import type { PageContext } from "@/components/facts/page-context";
import { PartialTime } from "@/components/ui/time";
import { spanOf } from "@/lib/domain/partial-dates";
import type { RegisterPoint } from "@/lib/domain/series/filings-over-time";
import { filingsTitle } from "@/lib/format/chart-titles";
import { formatDate } from "@/lib/format/dates";
import { plural } from "@/lib/format/text";
import type { FilingsChart } from "@/lib/queries/chart-filings";
import { ChartFrame } from "./chart-frame";
import { FilingsDrawing } from "./filings-drawing";

interface FilingsFigureProps {
  chart: FilingsChart;
  page: PageContext;
  headingLevel: 2 | 3;
}

/** The register over time: what the rows of the lists add up to, beside the totals that were announced. */
export function FilingsFigure({ chart, page, headingLevel }: FilingsFigureProps) {
  const { points, sources } = chart;
  const withRows = points.filter(({ filed, registered }) => filed + registered > 0);
  const without = points.length - withRows.length;
  return (
    <ChartFrame
      id="filings"
      headingLevel={headingLevel}
      title={filingsTitle(withRows)}
      subtitle={`Generative AI services filed (备案) with the regulator and registered (登记) in the provinces, by the date of each published list, added up; ${formatDate(page.moment.asked)}. Rings are totals as the regulator announced them.`}
      source={
        <>
          {plural(withRows.length, "published list")}, from {plural(sources.length, "source")}
          <Cites sources={sources.filter((slug) => page.numbers.has(slug)).slice(0, 12)} page={page} />.{" "}
          {without === 0
            ? ""
            : "The clearances reported on 31 August 2023 came without a list and are counted in the first list. "}
          Lists that reached this site in part make the sums lag behind the announced totals, double entries
          the reverse. Hundred Models.
        </>
      }
      table={<FilingsTable points={withRows} />}
    >
      <FilingsDrawing points={withRows.map(pointOf)} />
    </ChartFrame>
  );
}

const pointOf = ({
  name,
  announced,
  filed,
  registered,
  announcedFiled,
  announcedRegistered,
}: RegisterPoint) => ({
  name,
  time: Date.parse(spanOf(announced).last),
  date: formatDate(announced),
  filed,
  registered,
  ...(announcedFiled !== undefined && { announcedFiled }),
  ...(announcedRegistered !== undefined && { announcedRegistered }),
});

function FilingsTable({ points }: { points: readonly RegisterPoint[] }) {
  return (
    <div className="table-box">
      <table className="table">
        <caption className="sr-only">Filed and registered services by published list</caption>
        <thead>
          <tr>
            <th scope="col">Published</th>
            <th scope="col">List</th>
            <th scope="col" className="number">
              Filed, rows added up
            </th>
            <th scope="col" className="number">
              Filed, as announced
            </th>
            <th scope="col" className="number">
              Registered, rows added up
            </th>
            <th scope="col" className="number">
              Registered, as announced
            </th>
          </tr>
        </thead>
        <tbody>
          {points.toReversed().map((point) => (
            <tr key={point.list}>
              <th scope="row" data-value={point.announced}>
                <PartialTime date={point.announced} />
              </th>
              <td>{point.name}</td>
              <td className="number">{point.filed}</td>
              <td className="number">{point.announcedFiled ?? ""}</td>
              <td className="number">{point.registered}</td>
              <td className="number">{point.announcedRegistered ?? ""}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
