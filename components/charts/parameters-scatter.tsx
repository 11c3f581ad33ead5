"use client";

import { type KeyboardEvent, type ReactNode, useMemo, useState } from "react";
import { CartesianGrid, Scatter, ScatterChart, XAxis, YAxis } from "recharts";
import { compactNumber } from "@/lib/format/numbers";
import { MarkLayer } from "./mark-layer";
import type { PlottedModel } from "./plotted-model";
import { ticksOfYears } from "./year-ticks";

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
  const top = linearTop(marks);
  const above = marks.filter(({ parameters }) => parameters > top).length;
  const onKeyDown = useMarkKeys(marks, active, setActive);
  const linearWords = above === 0 ? "Linear scale" : `Linear scale; ${above} larger not shown`;
  return (
    <>
      <button
        type="button"
        className="absolute -top-2 right-0 z-1 rounded-full border border-edge bg-paper px-2 py-0.5 text-ink-2 hover:bg-hover hover:text-ink print:hidden"
        aria-pressed={isLog}
        onClick={() => setLog(!isLog)}
      >
        {isLog ? "Log scale" : linearWords}
      </button>
      <div
        className="absolute inset-0"
        role="application"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the one tab stop, from which the arrow keys walk
        tabIndex={0}
        aria-label="Total parameters against date. Left and right arrow keys go from model to model, Enter opens one. A table of the same numbers follows."
        onKeyDown={onKeyDown}
        onBlur={() => setActive(undefined)}
      >
        <Plot marks={marks} linearTop={isLog ? undefined : top}>
          <MarkLayer marks={marks} active={active} onActive={setActive} />
        </Plot>
      </div>
      <p className="sr-only" aria-live="polite">
        {active === undefined ? "" : wordsOf(marks[active])}
      </p>
    </>
  );
}

const wordsOf = (model: PlottedModel | undefined) =>
  model && `${model.name}, ${model.developer}, ${compactNumber(model.parameters)} parameters, ${model.date}`;

type SetActive = (change: (at: number | undefined) => number | undefined) => void;

/** The keys of the plot: arrows walk from mark to mark in time, Escape lets go, Enter opens. */
function useMarkKeys(marks: readonly PlottedModel[], active: number | undefined, setActive: SetActive) {
  const last = marks.length - 1;
  return (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    const model = active === undefined ? undefined : marks[active];
    if (step !== undefined) {
      event.preventDefault();
      setActive((at) => Math.min(Math.max((at ?? (step > 0 ? -1 : marks.length)) + step, 0), last));
    }
    if (event.key === "Escape") setActive(() => undefined);
    if (event.key === "Enter" && model !== undefined) window.location.assign(model.href);
  };
}

interface PlotProps {
  marks: readonly PlottedModel[];
  /** Where a linear axis ends; without it the axis is logarithmic. */
  linearTop: number | undefined;
  children: ReactNode;
}

/** The axes. */
function Plot({ marks, linearTop: top, children }: PlotProps) {
  const { from, until, low, high, corners } = useMemo(() => extentOf(marks), [marks]);
  const scale =
    top === undefined
      ? { scale: "log" as const, domain: [low, high], ticks: powersOfTen(low, high) }
      : { scale: "linear" as const, domain: [0, top], ticks: wholeSteps(top) };
  return (
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
        key={scale.scale}
        type="number"
        dataKey="parameters"
        width={46}
        tickLine={false}
        axisLine={false}
        allowDataOverflow
        {...scale}
        tickFormatter={compactNumber}
      />
      <Scatter data={corners} shape={nothing} isAnimationActive={false} />
      {children}
    </ScatterChart>
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
