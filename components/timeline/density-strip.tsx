import { formatQuarter } from "@/lib/format/dates";
import { plural } from "@/lib/format/text";

const height = 44;
const step = 10;

/** How many events fall into each quarter; on a phone it stands in for the lanes. */
export function DensityStrip({ quarters }: { quarters: readonly { quarter: string; count: number }[] }) {
  const most = Math.max(1, ...quarters.map(({ count }) => count));
  const busiest = quarters.find(({ count }) => count === most);
  const words =
    busiest === undefined
      ? "No events"
      : `Events by quarter; most in ${formatQuarter(busiest.quarter)}: ${plural(most, "event")}`;
  return (
    <figure className="mt-3 md:hidden">
      <svg
        className="h-14 w-full border-b border-line-2 fill-ink-3"
        viewBox={`0 0 ${Math.max(1, quarters.length) * step} ${height}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={words}
      >
        {quarters.map(({ quarter, count }, index) => (
          <rect
            key={quarter}
            x={index * step + 1}
            width={step - 2}
            y={height - (count / most) * height}
            height={(count / most) * height}
          >
            <title>{`${formatQuarter(quarter)}: ${plural(count, "event")}`}</title>
          </rect>
        ))}
      </svg>
      <figcaption className="flex justify-between gap-3 text-center text-2xs text-ink-3">
        <span>{quarters[0]?.quarter.slice(0, 4)}</span>
        <span>{words}</span>
        <span>{quarters.at(-1)?.quarter.slice(0, 4)}</span>
      </figcaption>
    </figure>
  );
}
