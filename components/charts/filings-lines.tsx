"use client";

import { CartesianGrid, Line, LineChart, Tooltip, XAxis, YAxis } from "recharts";
import { ChartCard } from "./chart-card";
import { ticksOfYears } from "./year-ticks";

/** The register after one list. */
export interface RegisterRow {
  name: string;
  /** Milliseconds since 1970. */
  time: number;
  date: string;
  filed: number;
  registered: number;
  announcedFiled?: number;
  announcedRegistered?: number;
}

export interface FilingsLinesProps {
  points: readonly RegisterRow[];
}

const size = { width: "100%", height: "100%" };
const margin = { top: 16, right: 108, bottom: 0, left: 0 };
const axisLine = { stroke: "var(--color-line-2)" };
const wholeStep = 250;
const grown: [number, (most: number) => number] = [0, (most) => Math.ceil(most / wholeStep) * wholeStep];
const filedColour = "var(--color-series-filed)";
const registeredColour = "var(--color-series-registered)";

/** Two stepped lines and, as rings, the totals that were announced. */
export function FilingsLines({ points }: FilingsLinesProps) {
  const [first, last] = [points[0]?.time ?? 0, points.at(-1)?.time ?? 0];
  return (
    <LineChart
      responsive
      style={size}
      data={points as RegisterRow[]}
      margin={margin}
      title="Filed and registered services by published list. Use the arrow keys to hear each list; a table follows."
    >
      <CartesianGrid vertical={false} stroke="var(--color-line)" />
      <XAxis
        dataKey="time"
        type="number"
        domain={[first, last]}
        ticks={ticksOfYears(first, last)}
        tickFormatter={(time: number) => String(new Date(time).getUTCFullYear())}
        tickLine={false}
        axisLine={axisLine}
        height={24}
      />
      <YAxis width={44} tickLine={false} axisLine={false} domain={grown} tickCount={6} />
      <Tooltip content={ListCard} isAnimationActive={false} />
      <Line
        type="stepAfter"
        dataKey="filed"
        stroke={filedColour}
        strokeWidth={2.5}
        dot={false}
        isAnimationActive={false}
        label={<EndLabel of={points.length} words="filed" colour={filedColour} />}
      />
      <Line
        type="stepAfter"
        dataKey="registered"
        stroke={registeredColour}
        strokeWidth={2.5}
        strokeDasharray="6 3"
        dot={false}
        isAnimationActive={false}
        label={<EndLabel of={points.length} words="registered" colour={registeredColour} />}
      />
      <Line
        dataKey="announcedFiled"
        stroke="none"
        dot={<Ring colour={filedColour} />}
        activeDot={false}
        isAnimationActive={false}
      />
      <Line
        dataKey="announcedRegistered"
        stroke="none"
        dot={<Ring colour={registeredColour} />}
        activeDot={false}
        isAnimationActive={false}
      />
    </LineChart>
  );
}

interface EndLabelProps {
  of: number;
  words: string;
  colour: string;
  index?: number;
  x?: number | string;
  y?: number | string;
  value?: number | string;
}

/** The line's name at its right end, instead of a legend. */
function EndLabel({ of, words, colour, index, x, y, value }: EndLabelProps) {
  if (index !== of - 1) return null;
  return (
    <text x={Number(x) + 8} y={Number(y) + 4} style={{ fill: colour }} fontWeight={600}>
      {Number(value).toLocaleString("en-GB")} {words}
    </text>
  );
}

function Ring({ colour, cx, cy }: { colour: string; cx?: number; cy?: number | null }) {
  if (cx === undefined || cy === undefined || cy === null) return null;
  return <circle cx={cx} cy={cy} r={4.5} fill="var(--color-paper)" stroke={colour} strokeWidth={1.75} />;
}

interface ListCardProps {
  active?: boolean;
  payload?: readonly { payload?: RegisterRow }[];
}

function ListCard({ active, payload }: ListCardProps) {
  const row = payload?.[0]?.payload;
  if (!active || row === undefined) return null;
  const announced = (total: number | undefined) => (total === undefined ? "" : `, announced ${total}`);
  return (
    <ChartCard
      title={
        <>
          <b>{row.date}</b> {row.name}
        </>
      }
    >
      <p>
        {row.filed.toLocaleString("en-GB")} filed{announced(row.announcedFiled)}
      </p>
      <p>
        {row.registered.toLocaleString("en-GB")} registered{announced(row.announcedRegistered)}
      </p>
    </ChartCard>
  );
}
