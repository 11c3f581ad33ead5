"use client";

import { useMemo } from "react";
import { Bar, BarChart, CartesianGrid, Tooltip, XAxis, YAxis } from "recharts";
import { segmentColours } from "@/components/ui/colours";
import { Swatch } from "@/components/ui/swatch";
import { formatQuarter } from "@/lib/format/dates";
import { plural } from "@/lib/format/text";
import { type Segment, segments } from "@/lib/records/company/choices";
import { ChartCard } from "./chart-card";

/** A quarter's counts by segment, flat as the chart wants them. */
export type QuarterRow = { quarter: string; total: number } & Partial<Record<Segment, number>>;

export interface ReleasesBarsProps {
  quarters: readonly QuarterRow[];
  segments: readonly Segment[];
}

const size = { width: "100%", height: "100%" };
const margin = { top: 8, right: 4, bottom: 0, left: 0 };
const cursor = { fill: "var(--color-hover)" };
/** Steps of ten up to above the tallest bar; of one for a very short chart. */
function stepsUpTo(most: number): number[] {
  const step = most > 10 ? 10 : Math.max(1, Math.ceil(most / 5));
  return Array.from({ length: Math.ceil(most / step) + 1 }, (_, index) => index * step);
}

const axisLine = { stroke: "var(--color-line-2)" };

/** Years stand under their first quarter only. */
const yearAt = (quarter: string) => (quarter.endsWith("Q1") ? quarter.slice(0, 4) : "");

/** Stacked bars; the arrow keys walk through the quarters. */
export function ReleasesBars({ quarters, segments }: ReleasesBarsProps) {
  const steps = useMemo(() => stepsUpTo(Math.max(1, ...quarters.map(({ total }) => total))), [quarters]);
  return (
    <BarChart
      responsive
      style={size}
      data={quarters as QuarterRow[]}
      margin={margin}
      barCategoryGap="14%"
      title="Models made public by quarter and segment. Use the arrow keys to hear each quarter; a table follows."
    >
      <CartesianGrid vertical={false} stroke="var(--color-line)" />
      <XAxis
        dataKey="quarter"
        tickFormatter={yearAt}
        interval={0}
        tickLine={false}
        axisLine={axisLine}
        height={24}
      />
      <YAxis
        domain={[0, steps.at(-1) ?? 1]}
        ticks={steps}
        width={32}
        tickLine={false}
        axisLine={false}
        allowDecimals={false}
      />
      <Tooltip cursor={cursor} content={QuarterCard} isAnimationActive={false} />
      {segments.map((segment) => (
        <Bar
          key={segment}
          dataKey={segment}
          stackId="models"
          className={segmentColours[segment]}
          fill="currentColor"
          stroke="var(--color-paper)"
          strokeWidth={0.5}
          isAnimationActive={false}
        />
      ))}
    </BarChart>
  );
}

interface QuarterCardProps {
  active?: boolean;
  payload?: readonly { payload?: QuarterRow }[];
}

function QuarterCard({ active, payload }: QuarterCardProps) {
  const row = payload?.[0]?.payload;
  if (!active || row === undefined) return null;
  const { quarter, total, ...counts } = row;
  const shown = (Object.entries(counts) as [Segment, number][]).sort((a, b) => b[1] - a[1]);
  return (
    <ChartCard
      title={
        <>
          <b>{formatQuarter(quarter)}</b> {plural(total, "model")}
        </>
      }
    >
      <ul>
        {shown.map(([segment, count]) => (
          <li key={segment} className="flex items-center gap-1.25 text-ink-2">
            <Swatch shape="square" colour={segmentColours[segment]} />
            {segments[segment].plural} <b className="ml-auto pl-3 font-medium text-ink">{count}</b>
          </li>
        ))}
      </ul>
    </ChartCard>
  );
}
