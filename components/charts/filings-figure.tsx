import { Cites } from "@/components/facts/cites";
import type { PageContext } from "@/components/page/page-context";
import { Table } from "@/components/ui/table";
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
    <Table
      caption="Filed and registered services by published list"
      onPhone="rows"
      className="my-2 max-h-104"
      rows={points.toReversed()}
      keyOf={({ list }) => list}
      columns={[
        {
          head: "Published",
          cell: ({ announced }) => <PartialTime date={announced} />,
          exact: ({ announced }) => announced,
        },
        { head: "List", cell: ({ name }) => name },
        { head: "Filed, rows added up", isNumber: true, cell: ({ filed }) => filed },
        { head: "Filed, as announced", isNumber: true, cell: ({ announcedFiled }) => announcedFiled },
        { head: "Registered, rows added up", isNumber: true, cell: ({ registered }) => registered },
        {
          head: "Registered, as announced",
          isNumber: true,
          cell: ({ announcedRegistered }) => announcedRegistered,
        },
      ]}
    />
  );
}
