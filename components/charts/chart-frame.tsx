import type { ReactNode } from "react";
import { Disclosure } from "@/components/ui/disclosure";
import { ChartDownloads } from "./chart-downloads";

/** A record that a chart cannot draw, by name. */
interface NotDrawn {
  href: string;
  name: string;
}

interface ChartFrameProps {
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
const sourceLine = "mt-2 max-w-note text-xs text-ink-3";

/** The frame of every chart: finding, unit, legend, drawing, source, what is not drawn, and the same numbers as a table. */
export function ChartFrame(props: ChartFrameProps) {
  const { id, title, subtitle, headingLevel, legend, children, source, notDrawn, table } = props;
  const Heading = headingLevel === 2 ? "h2" : "h3";
  return (
    <figure className="min-w-0 border-t-2 border-ink pt-3" id={id} aria-labelledby={`${id}-title`} data-chart>
      <figcaption>
        <Heading id={`${id}-title`} className="text-2xl text-pretty" data-chart-title>
          {title}
        </Heading>
        <p className="mt-1 max-w-note text-s text-ink-2">{subtitle}</p>
      </figcaption>
      {legend}
      {children}
      <p className={sourceLine} data-chart-source>
        {source}
      </p>
      {notDrawn === undefined || notDrawn.items.length === 0 ? null : <NotDrawnLine {...notDrawn} />}
      <div className="mt-1.5 flow-root text-xs print:hidden">
        <Disclosure summary="View as table">{table}</Disclosure>
        <ChartDownloads fileName={id} />
      </div>
    </figure>
  );
}

function NotDrawnLine({ reason, items, all }: { reason: string; items: readonly NotDrawn[]; all: string }) {
  const first = items.slice(0, namedAtFirst);
  return (
    <p className={sourceLine}>
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
