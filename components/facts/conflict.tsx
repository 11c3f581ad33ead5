import { useId } from "react";
import type { PageContext } from "@/components/page/page-context";
import { Popover } from "@/components/ui/popover";
import { Tag } from "@/components/ui/tag";
import type { NamedField } from "@/lib/format/values";
import type { Observation } from "@/lib/schema/fact";
import { Cites } from "./cites";
import { StatedValue } from "./stated-value";

interface ConflictProps {
  field: NamedField & { meta: { label: string } };
  observation: Observation;
  page: PageContext;
}

const row = "block border-b border-line py-1.5";

/** `1 ≠ 2`: sources disagree. Opens every value with its sources and the reason for the one that is shown. */
export function Conflict({ field, observation, page }: ConflictProps) {
  const id = useId();
  const { others = [], preferred } = observation;
  const first = [observation, ...others].map(({ sources }) => page.numbers.get(sources[0] ?? "") ?? "?");
  const unlike = [...new Set(first)];
  // One source may itself give two values.
  const numbers = unlike.length === 1 ? first.slice(0, 2) : unlike;
  return (
    <>
      <sup className="cites">
        <button
          type="button"
          data-conflict
          popoverTarget={id}
          aria-label={`${numbers.join(" ≠ ")}: sources disagree, show all ${others.length + 1} values`}
        >
          {numbers.join(" ≠ ")}
        </button>
      </sup>
      <Popover as="span" id={id} aria-label={`${field.meta.label}: sources disagree`}>
        <strong className="block">Sources disagree on {field.meta.label.toLowerCase()}</strong>
        <span className={row}>
          <StatedValue field={field} stated={observation} withUnit />
          <Cites sources={observation.sources} page={page} /> <Tag kind="ok">shown here</Tag>
        </span>
        {others.map((other) => (
          <span className={row} key={JSON.stringify(other)}>
            <StatedValue field={field} stated={other} withUnit />
            <Cites sources={other.sources} page={page} />
            {other.note === undefined ? null : <span className="block text-ink-2">{other.note}</span>}
          </span>
        ))}
        {preferred === undefined ? null : (
          <span className="block pt-2 text-ink-2">Chosen: {preferred.replace(/\.$/, "")}.</span>
        )}
      </Popover>
    </>
  );
}
