"use client";

import { type PointerEvent, useMemo } from "react";
import { usePlotArea, useXAxisScale, useYAxisScale } from "recharts";
import { segmentColours } from "@/components/ui/colours";
import { placeLabels } from "@/lib/domain/series/label-placement";
import { compactNumber } from "@/lib/format/numbers";
import { type Segment, segments } from "@/lib/records/company/choices";
import { valuesOf } from "@/lib/schema/options";
import { ChartCard } from "./chart-card";
import type { PlottedModel } from "./plotted-model";

interface MarkLayerProps {
  marks: readonly PlottedModel[];
  active: number | undefined;
  onActive: (index: number | undefined) => void;
}

interface Point {
  x: number;
  y: number;
}

/** Comparators first, so that they lie under the marks of China. */
const segmentsFromAbroad = valuesOf(segments).reverse();
const radius = 4;
const reach = 22;
const card = { width: 208, height: 92 };

const circle = ({ x, y }: Point) =>
  `M${x - radius} ${y}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0`;
const diamond = ({ x, y }: Point) =>
  `M${x} ${y - radius - 1}l${radius + 1} ${radius + 1}l${-radius - 1} ${radius + 1}l${-radius - 1} ${-radius - 1}z`;

/** All marks in one path a segment, labels of the largest, and the card of the mark that is pointed at. */
export function MarkLayer({ marks, active, onActive }: MarkLayerProps) {
  const area = usePlotArea();
  const points = usePoints(marks, area);
  if (area === undefined) return null;
  const model = active === undefined ? undefined : marks[active];
  const point = active === undefined ? undefined : points[active];
  return (
    <g>
      <SegmentPaths marks={marks} points={points} />
      <Labels marks={marks} points={points} area={area} />
      {point === undefined ? null : (
        <circle
          data-screen-only
          cx={point.x}
          cy={point.y}
          r={radius + 3}
          fill="none"
          stroke="var(--color-ink)"
          strokeWidth={1.5}
        />
      )}
      <Pointing area={area} points={points} model={model} onActive={onActive} />
      {model === undefined || point === undefined ? null : (
        <MarkCard model={model} point={point} area={area} />
      )}
    </g>
  );
}

interface Area {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Where each mark lies; one above or below the axis lies nowhere. */
function usePoints(marks: readonly PlottedModel[], area: Area | undefined) {
  const xScale = useXAxisScale();
  const yScale = useYAxisScale();
  return useMemo(
    () =>
      marks.map(({ time, parameters }): Point | undefined => {
        const [x, y] = [xScale?.(time), yScale?.(parameters)];
        const isInside =
          area !== undefined && y !== undefined && y >= area.y - 1 && y <= area.y + area.height + 1;
        return x === undefined || y === undefined || !isInside ? undefined : { x: round(x), y: round(y) };
      }),
    [marks, xScale, yScale, area],
  );
}

interface PointingProps extends Pick<MarkLayerProps, "onActive"> {
  area: Area;
  points: readonly (Point | undefined)[];
  model: PlottedModel | undefined;
}

/** Takes what the pointer does over the whole plot: the nearest mark is meant. */
function Pointing({ area, points, model, onActive }: PointingProps) {
  const find = (event: PointerEvent<SVGRectElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    const at = { x: event.clientX - box.left + area.x, y: event.clientY - box.top + area.y };
    onActive(nearest(points, at));
  };
  const open = () => {
    if (model !== undefined && window.matchMedia("(hover: hover)").matches)
      window.location.assign(model.href);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keyboard's path is on the plot around it
    <rect
      data-screen-only
      x={area.x}
      y={area.y}
      width={area.width}
      height={area.height}
      fill="transparent"
      className={model === undefined ? "cursor-default" : "cursor-pointer"}
      onPointerMove={find}
      onPointerDown={find}
      onPointerLeave={() => onActive(undefined)}
      onClick={open}
    />
  );
}

const round = (value: number) => Math.round(value * 10) / 10;

function nearest(points: readonly (Point | undefined)[], at: Point): number | undefined {
  let best: number | undefined;
  let bestDistance = reach;
  points.forEach((point, index) => {
    if (point === undefined) return;
    const distance = Math.hypot(point.x - at.x, point.y - at.y);
    if (distance < bestDistance) [best, bestDistance] = [index, distance];
  });
  return best;
}

function SegmentPaths({
  marks,
  points,
}: {
  marks: readonly PlottedModel[];
  points: readonly (Point | undefined)[];
}) {
  const pathOf = (segment: Segment) =>
    marks
      .map((mark, index) => {
        const point = points[index];
        if (mark.segment !== segment || point === undefined) return "";
        return mark.uncertain ? diamond(point) : circle(point);
      })
      .join("");
  return segmentsFromAbroad.map((segment) => {
    const path = pathOf(segment);
    const colour = segmentColours[segment];
    if (path === "") return null;
    return segment === "abroad" ? (
      <path key={segment} d={path} className={colour} fill="none" stroke="currentColor" strokeWidth={1.4} />
    ) : (
      <path
        key={segment}
        d={path}
        className={colour}
        fill="currentColor"
        fillOpacity={0.72}
        stroke="var(--color-paper)"
        strokeWidth={0.6}
      />
    );
  });
}

interface LabelsProps {
  marks: readonly PlottedModel[];
  points: readonly (Point | undefined)[];
  area: Area;
}

function Labels({ marks, points, area }: LabelsProps) {
  const wanted = marks
    .flatMap((mark, index) => {
      const point = points[index];
      return mark.largest && point !== undefined
        ? [{ ...point, text: mark.name, size: mark.parameters }]
        : [];
    })
    .sort((a, b) => b.size - a.size);
  return placeLabels(wanted, { left: area.x, width: area.width }).map(({ text, labelX, labelY, anchor }) => (
    <text key={text} x={labelX} y={labelY} textAnchor={anchor} className="chart-label">
      {text}
    </text>
  ));
}

interface MarkCardProps {
  model: PlottedModel;
  point: Point;
  area: Area;
}

function MarkCard({ model, point, area }: MarkCardProps) {
  const left = point.x + card.width + 14 > area.x + area.width ? point.x - card.width - 12 : point.x + 12;
  const top = Math.max(area.y, point.y - card.height / 2);
  return (
    <foreignObject
      x={Math.max(0, left)}
      y={top}
      width={card.width}
      height={card.height}
      className="pointer-events-none"
    >
      <ChartCard title={<b>{model.name}</b>}>
        <p>{model.developer}</p>
        <p>
          {model.uncertain ? "≈" : ""}
          {compactNumber(model.parameters)} parameters · {model.date}
        </p>
      </ChartCard>
    </foreignObject>
  );
}
