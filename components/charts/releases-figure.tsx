import type { PageContext } from "@/components/page/page-context";
import { segmentColours } from "@/components/ui/colours";
import { Swatch } from "@/components/ui/swatch";
import { Table } from "@/components/ui/table";
import { quarterOf } from "@/lib/domain/series/quarters";
import { releasesTitle } from "@/lib/format/chart-titles";
import { formatDate, formatQuarter } from "@/lib/format/dates";
import { capitalise, plural } from "@/lib/format/text";
import type { ReleasesChart } from "@/lib/queries/chart-models";
import { segments as segmentWords } from "@/lib/records/company/choices";
import { ChartFrame } from "./chart-frame";
import { ChartLegend } from "./chart-legend";
import { ReleasesDrawing } from "./releases-drawing";

interface ReleasesFigureProps {
  chart: ReleasesChart;
  page: PageContext;
  headingLevel: 2 | 3;
}

/** Models made public in China, by quarter and segment of the developer. */
export function ReleasesFigure({ chart, page, headingLevel }: ReleasesFigureProps) {
  const { quarters, segments, notDrawn, drawn, earlier, sourceCount } = chart;
  const isOpen = quarters.at(-1)?.quarter === quarterOf(page.moment.asked);
  const before = earlier === 0 ? "" : ` ${capitalise(plural(earlier, "older model"))} not shown.`;
  return (
    <ChartFrame
      id="releases"
      headingLevel={headingLevel}
      title={releasesTitle(quarters)}
      subtitle={`Models of developers in China by quarter of release or announcement and segment of the developer, ${formatDate(page.moment.asked)}.${isOpen ? " The last quarter is not over." : ""}${before}`}
      legend={<SegmentLegend segments={segments} quarters={quarters} />}
      source={`${plural(drawn, "model")}, dates from ${plural(sourceCount, "source")}, each on the model’s page. Hundred Models.`}
      notDrawn={{
        reason: "without a date that names a quarter",
        items: notDrawn.map(({ slug, name }) => ({ href: page.links.record("models", slug), name })),
        all: page.links.page("/models"),
      }}
      table={<ReleasesTable chart={chart} />}
    >
      <ReleasesDrawing
        quarters={quarters.map(({ quarter, counts, total }) => ({ quarter, total, ...counts }))}
        segments={segments}
      />
    </ChartFrame>
  );
}

function SegmentLegend({ segments, quarters }: Pick<ReleasesChart, "segments" | "quarters">) {
  return (
    <ChartLegend>
      {segments.map((segment) => (
        <li key={segment}>
          <Swatch shape="square" colour={segmentColours[segment]} />
          {segmentWords[segment].plural}{" "}
          <b className="font-medium text-ink">
            {quarters.reduce((sum, { counts }) => sum + (counts[segment] ?? 0), 0)}
          </b>
        </li>
      ))}
    </ChartLegend>
  );
}

function ReleasesTable({ chart: { quarters, segments } }: { chart: ReleasesChart }) {
  return (
    <Table
      caption="Models made public by quarter and segment"
      onPhone="rows"
      className="my-2 max-h-104"
      rows={quarters.toReversed()}
      keyOf={({ quarter }) => quarter}
      columns={[
        {
          head: "Quarter",
          cell: ({ quarter }) => formatQuarter(quarter),
          exact: ({ quarter }) => quarter,
        },
        ...segments.map((segment) => ({
          head: segmentWords[segment].plural,
          isNumber: true,
          cell: ({ counts }: ReleasesChart["quarters"][number]) => counts[segment] ?? 0,
        })),
        { head: "All", isNumber: true, cell: ({ total }) => total },
      ]}
    />
  );
}
