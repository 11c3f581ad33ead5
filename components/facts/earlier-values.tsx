import { Disclosure } from "@/components/ui/disclosure";
import type { FactView } from "@/lib/domain/as-of";
import { formatDate } from "@/lib/format/dates";
import { plural } from "@/lib/format/text";
import { Cites } from "./cites";
import type { FactValueProps } from "./fact-value";
import { StandingTags } from "./standing-tags";
import { StatedValue } from "./stated-value";

/** The values a field had before, newest first, behind a disclosure; nothing where there are none. */
export function EarlierValues({ field, view, page }: FactValueProps) {
  const earlier = earlierOf(view);
  if (earlier.length === 0) return null;
  return (
    <Disclosure summary={plural(earlier.length, "earlier value")}>
      <ul>
        {earlier.toReversed().map((observation) => (
          <li key={`${observation.since} ${observation.sources}`}>
            <span className="text-ink-3">
              {observation.since === undefined ? "at first" : formatDate(observation.since)}
            </span>{" "}
            <StatedValue field={field} stated={observation} withUnit />
            <Cites sources={observation.sources} page={page} locator={observation.locator} />{" "}
            <StandingTags observation={observation} page={page} />
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

const earlierOf = (view: FactView) => ("earlier" in view ? view.earlier : []);
