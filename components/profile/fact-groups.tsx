import { EarlierValues } from "@/components/facts/earlier-values";
import { FactValue } from "@/components/facts/fact-value";
import type { PageContext } from "@/components/facts/page-context";
import type { FactView } from "@/lib/domain/as-of";
import { formatDate } from "@/lib/format/dates";
import { plural } from "@/lib/format/text";
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
      {groups.map((group) => (
        <div key={group}>
          <h3>{group}</h3>
          <dl className="fact-list">
            {shown
              .filter(({ meta }) => meta.group === group)
              .map((field) => (
                <FactRow key={field.name} {...field} page={page} />
              ))}
          </dl>
        </div>
      ))}
      <LeftOut all={all} />
    </>
  );
}

function FactRow({ name, meta, view, page }: ShownField & { page: PageContext }) {
  const observation = "observation" in view ? view.observation : undefined;
  const varies = meta.varies === true && observation?.since !== undefined;
  return (
    <>
      <dt title={meta.description}>{meta.label}</dt>
      <dd>
        <FactValue field={{ name, meta }} view={view} page={page} withUnit />
        {varies && observation?.since !== undefined ? (
          <span className="note"> as of {formatDate(observation.since)}</span>
        ) : null}
        {observation?.note === undefined ? null : <p className="note">{observation.note}</p>}
        <EarlierValues field={{ name, meta }} view={view} page={page} />
      </dd>
    </>
  );
}

function LeftOut({ all }: { all: readonly ShownField[] }) {
  const absent = all.filter(({ view }) => view.state === "absent" || view.state === "not-yet");
  const undatable = all.filter(({ view }) => view.state === "undatable");
  return (
    <div className="mt-3 max-w-[80ch] text-xs text-ink-3">
      {undatable.length === 0 ? null : (
        <p>
          Left out of this past view, because their start is not recorded:{" "}
          {undatable.map(({ meta }) => meta.label).join(", ")}.
        </p>
      )}
      {absent.length === 0 ? null : (
        <details className="quiet">
          <summary>{plural(absent.length, "field")} without a record</summary>
          <p>{absent.map(({ meta }) => meta.label).join(", ")}.</p>
        </details>
      )}
    </div>
  );
}
