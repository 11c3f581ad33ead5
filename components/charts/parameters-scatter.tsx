"use client";

import { type KeyboardEvent, useMemo, useState } from "react";
import { CartesianGrid, Scatter, ScatterChart, XAxis, YAxis } from "recharts";
import { compactNumber } from "@/lib/format/numbers";
import type { Segment } from "@/lib/records/company/choices";
import { MarkLayer } from "./mark-layer";
import { ticksOfYears } from "./year-ticks";

/** A model as a mark of the chart. */
export interface PlottedModel {
  href: string;
  name: string;
  developer: string;
  segment: Segment;
  /** Milliseconds since 1970. */
  time: number;
  date: string;
  parameters: number;
  uncertain: boolean;
  /** The largest from China of its day or year, and so named. */
  largest: boolean;
}

export interface ParametersScatterProps {
  /** In the order of their time. */
  marks: readonly PlottedModel[];
}

const size = { width: "100%", height: "100%" };
const margin = { top: 12, right: 12, bottom: 0, left: 0 };
const axisLine = { stroke: "var(--color-line-2)" };
const month = 30 * 86_400_000;
/** Recharts makes the axes from these two corners; the marks themselves are drawn as few paths, which hundreds of symbols would not be. */
const nothing = () => <g />;

/** Size against date; pointing or the arrow keys name a mark, Enter opens its page. */
export function ParametersScatter({ marks }: ParametersScatterProps) {
  const [isLog, setLog] = useState(true);
  const [active, setActive] = useState<number>();
  const { from, until, low, high, corners } = useMemo(() => extentOf(marks), [marks]);
  const top = linearTop(marks);
  const above = isLog ? 0 : marks.filter(({ parameters }) => parameters > top).length;
  const model = active === undefined ? undefined : marks[active];
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step !== undefined) {
      event.preventDefault();
      setActive((at) =>
        Math.min(Math.max((at ?? (step > 0 ? -1 : marks.length)) + step, 0), marks.length - 1),
      );
    }
    if (event.key === "Escape") setActive(undefined);
    if (event.key === "Enter" && model !== undefined) window.location.assign(model.href);
  };
  return (
    <>
      <button
        type="button"
        className="scale-switch no-print"
        aria-pressed={isLog}
        onClick={() => setLog(!isLog)}
      >
        {isLog ? "Log scale" : `Linear scale${above === 0 ? "" : `; ${above} larger not shown`}`}
      </button>
      <div
        className="plot"
        role="application"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the one tab stop, from which the arrow keys walk
        tabIndex={0}
        aria-label="Total parameters against date. Left and right arrow keys go from model to model, Enter opens one. A table of the same numbers follows."
        onKeyDown={onKeyDown}
        onBlur={() => setActive(undefined)}
      >
        <ScatterChart responsive style={size} margin={margin} accessibilityLayer={false}>
          <CartesianGrid stroke="var(--color-line)" vertical={false} />
          <XAxis
            type="number"
            dataKey="time"
            domain={[from, until]}
            ticks={ticksOfYears(from, until)}
            tickFormatter={(time: number) => String(new Date(time).getUTCFullYear())}
            tickLine={false}
            axisLine={axisLine}
            height={24}
          />
          <YAxis
            key={isLog ? "log" : "linear"}
            type="number"
            dataKey="parameters"
            width={46}
            tickLine={false}
            axisLine={false}
            allowDataOverflow
            {...(isLog
              ? { scale: "log" as const, domain: [low, high], ticks: powersOfTen(low, high) }
              : { scale: "linear" as const, domain: [0, top], ticks: wholeSteps(top) })}
            tickFormatter={compactNumber}
          />
          <Scatter data={corners} shape={nothing} isAnimationActive={false} />
          <MarkLayer marks={marks} active={active} onActive={setActive} />
        </ScatterChart>
      </div>
      <p className="sr-only" aria-live="polite">
        {model === undefined
          ? ""
          : `${model.name}, ${model.developer}, ${compactNumber(model.parameters)} parameters, ${model.date}`}
      </p>
    </>
  );
}

function extentOf(marks: readonly PlottedModel[]) {
  const times = marks.map(({ time }) => time);
  const sizes = marks.map(({ parameters }) => parameters);
  const [from, until] = [Math.min(...times) - month, Math.max(...times) + month];
  const [low, high] = [Math.min(...sizes) / 1.6, Math.max(...sizes) * 1.9];
  const corners = [
    { time: from, parameters: low },
    { time: until, parameters: high },
  ];
  return { from, until, low, high, corners };
}

/** A linear axis ends above all but the one or two giants of 2021, which the log axis shows. */
function linearTop(marks: readonly PlottedModel[]): number {
  const sizes = marks.map(({ parameters }) => parameters).sort((a, b) => a - b);
  return (sizes[Math.floor(sizes.length * 0.99)] ?? 1) * 1.1;
}

/** Three to six round steps from 0. */
function wholeSteps(top: number): number[] {
  const power = 10 ** Math.floor(Math.log10(top));
  const step = top / power < 3 ? power / 2 : power;
  return Array.from({ length: Math.floor(top / step) + 1 }, (_, index) => index * step);
}

function powersOfTen(low: number, high: number): number[] {
  const [first, last] = [Math.ceil(Math.log10(low)), Math.floor(Math.log10(high))];
  return Array.from({ length: last - first + 1 }, (_, step) => 10 ** (first + step));
}
