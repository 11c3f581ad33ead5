import type { ReactNode } from "react";
import { ChartDownloads } from "./chart-downloads";

/** A record that a chart cannot draw, by name. */
export interface NotDrawn {
  href: string;
  name: string;
}

export interface ChartFrameProps {
  id: string;
  /** What the chart shows, as a sentence. */
  title: string;
  /** Measure, unit, population and day. */
  subtitle: ReactNode;
  headingLevel: 2 | 3;
  legend?: ReactNode;
  /** The drawing, in a box of its final size. */
  children: ReactNode;
  /** What the drawn numbers rest on. */
  source: ReactNode;
  notDrawn?: { reason: string; items: readonly NotDrawn[]; all: string };
  /** The same numbers as rows. */
  table: ReactNode;
}

const namedAtFirst = 5;

/** The frame of every chart: finding, unit, legend, drawing, source, what is not drawn, and the same numbers as a table. */
export function ChartFrame(props: ChartFrameProps) {
  const { id, title, subtitle, headingLevel, legend, children, source, notDrawn, table } = props;
  const Heading = headingLevel === 2 ? "h2" : "h3";
  return (
    <figure className="chart" id={id} aria-labelledby={`${id}-title`} data-chart>
      <figcaption>
        <Heading id={`${id}-title`} data-chart-title>
          {title}
        </Heading>
        <p className="chart-subtitle">{subtitle}</p>
      </figcaption>
      {legend}
      {children}
      <p className="chart-source" data-chart-source>
        {source}
      </p>
      {notDrawn === undefined || notDrawn.items.length === 0 ? null : <NotDrawnLine {...notDrawn} />}
      <div className="chart-tools no-print">
        <details className="chart-table">
          <summary>View as table</summary>
          {table}
        </details>
        <ChartDownloads fileName={id} />
      </div>
    </figure>
  );
}

function NotDrawnLine({ reason, items, all }: { reason: string; items: readonly NotDrawn[]; all: string }) {
  const first = items.slice(0, namedAtFirst);
  return (
    <p className="chart-source">
      Not drawn: {items.length.toLocaleString("en-GB")} {reason},{" "}
      {first.length < items.length ? "among them " : ""}
      {first.map(({ href, name }, index) => (
        <span key={href}>
          {index === 0 ? "" : ", "}
          <a href={href}>{name}</a>
        </span>
      ))}
      {first.length < items.length ? (
        <>
          {" "}
          (<a href={all}>all models</a>)
        </>
      ) : null}
      .
    </p>
  );
}
