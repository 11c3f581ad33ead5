import { EarlierValues } from "@/components/facts/earlier-values";
import { FactValue } from "@/components/facts/fact-value";
import type { PageContext } from "@/components/page/page-context";
import { classNames } from "@/components/ui/class-names";
import { Definition } from "@/components/ui/definition";
import { Disclosure } from "@/components/ui/disclosure";
import type { FactView } from "@/lib/domain/as-of";
import { asOfWords, formatDate } from "@/lib/format/dates";
import { plural } from "@/lib/format/text";
import type { Observation } from "@/lib/schema/fact";
import type { FieldMeta } from "@/lib/schema/meta";

interface FactGroupsProps {
  fields: Readonly<Record<string, FieldMeta>>;
  facts: Readonly<Record<string, FactView>>;
  page: PageContext;
}

interface ShownField {
  name: string;
  meta: FieldMeta;
  view: FactView;
}

/** Every recorded fact under the headings of its schema; what nobody has recorded yet is named in one line at the end. */
export function FactGroups({ fields, facts, page }: FactGroupsProps) {
  const all = Object.entries(fields).map(([name, meta]) => ({
    name,
    meta,
    view: facts[name] ?? ({ state: "absent" } as const),
  }));
  const shown = all.filter(({ view }) => "observation" in view);
  const groups = [...new Set(shown.map(({ meta }) => meta.group))];
  return (
    <>
      <div className={classNames(groups.length > 1 && "gap-x-10 lg:columns-2")}>
        {groups.map((group) => (
          <div key={group} className="break-inside-avoid pt-5">
            <h3 className="mb-1">{group}</h3>
            <dl>
              {shown
                .filter(({ meta }) => meta.group === group)
                .map((field) => (
                  <FactRow key={field.name} {...field} page={page} />
                ))}
            </dl>
          </div>
        ))}
      </div>
      <LeftOut all={all} />
    </>
  );
}

function FactRow({ name, meta, view, page }: ShownField & { page: PageContext }) {
  const observation = "observation" in view ? view.observation : undefined;
  const since = meta.varies === true && observation !== undefined ? startOf(observation, view) : undefined;
  return (
    <Definition term={meta.label} title={meta.description}>
      <FactValue field={{ name, meta }} view={view} page={page} withUnit />
      {since === undefined ? null : <span className="text-s whitespace-nowrap text-ink-2"> {since}</span>}
      {observation?.note === undefined ? null : <p className="text-s text-ink-2">{observation.note}</p>}
      <EarlierValues field={{ name, meta }} view={view} page={page} />
    </Definition>
  );
}

/** Since when a value holds; a value that began and ended in the same time is only said to have ended. */
function startOf({ since, until }: Observation, { state }: FactView): string | undefined {
  if (since === undefined) return undefined;
  const isToldByEnd = state === "ended" && until !== undefined && formatDate(since) === formatDate(until);
  return isToldByEnd ? undefined : asOfWords(since);
}

function LeftOut({ all }: { all: readonly ShownField[] }) {
  const absent = all.filter(({ view }) => view.state === "absent" || view.state === "not-yet");
  const undatable = all.filter(({ view }) => view.state === "undatable");
  return (
    <div className="mt-3 max-w-note text-xs text-ink-3">
      {undatable.length === 0 ? null : (
        <p>
          Left out of this past view, because their start is not recorded:{" "}
          {undatable.map(({ meta }) => meta.label).join(", ")}.
        </p>
      )}
      {absent.length === 0 ? null : (
        <Disclosure summary={`${plural(absent.length, "field")} without a record`}>
          <p>{absent.map(({ meta }) => meta.label).join(", ")}.</p>
        </Disclosure>
      )}
    </div>
  );
}
