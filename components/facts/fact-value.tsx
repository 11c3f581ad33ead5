import type { PageContext } from "@/components/page/page-context";
import { Missing } from "@/components/ui/missing";
import { Tag } from "@/components/ui/tag";
import type { FactView } from "@/lib/domain/as-of";
import { formatDate } from "@/lib/format/dates";
import { stateWords } from "@/lib/format/missing";
import type { FieldMeta } from "@/lib/schema/meta";
import type { Person } from "@/lib/schema/values";
import { Cites } from "./cites";
import { Conflict } from "./conflict";
import { StandingTags } from "./standing-tags";
import { StatedValue } from "./stated-value";

export interface FactValueProps {
  field: { name: string; meta: FieldMeta };
  view: FactView;
  page: PageContext;
  withUnit?: boolean;
}

/** A value with everything a reader needs to judge it: how exact, who says so, which sources, whether they agree. */
export function FactValue({ field, view, page, withUnit }: FactValueProps) {
  if (view.state !== "known" && view.state !== "missing" && view.state !== "ended")
    return <Missing {...stateWords[view.state]} />;
  const { observation } = view;
  return (
    <span>
      <StatedValue field={field} stated={observation} withUnit={withUnit} />
      {observation.others === undefined ? (
        <Cites sources={citedBy(observation)} page={page} locator={observation.locator} />
      ) : (
        <Conflict field={field} observation={observation} page={page} />
      )}{" "}
      <StandingTags observation={observation} page={page} />
      {view.state === "ended" && observation.until !== undefined ? (
        <Tag kind="quiet">until {formatDate(observation.until)}</Tag>
      ) : null}
    </span>
  );
}

/** The sources of a value, and of the people in it, each once. */
function citedBy({ sources, value }: { sources: string[]; value?: unknown }): string[] {
  const people = Array.isArray(value)
    ? value.filter((item): item is Person => typeof item === "object" && item !== null)
    : [];
  return [...new Set([...sources, ...people.flatMap((person) => person.sources)])];
}
