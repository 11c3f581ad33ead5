import { Cites } from "@/components/facts/cites";
import { FactValue } from "@/components/facts/fact-value";
import type { PageContext } from "@/components/page/page-context";
import { DatedRow, DatedRows } from "@/components/ui/dated-rows";
import { FirstRows } from "@/components/ui/first-rows";
import { RecordLink, RecordLinks } from "@/components/ui/record-link";
import { PartialTime } from "@/components/ui/time";
import type { RelationRow } from "@/lib/queries/profile/view";
import { relationKinds } from "@/lib/records/relation/choices";
import { Relation } from "@/lib/records/relation/schema";
import { fieldsOf } from "@/lib/schema/fields";

const dealFields = fieldsOf(Relation);

interface RelationListProps {
  relations: readonly RelationRow[];
  /** The name of the profile's record, the subject of every sentence. */
  name: string;
  page: PageContext;
}

/** Ties as sentences, newest first: who did what with whom, for how much, as whose word. */
export function RelationList({ relations, ...rest }: RelationListProps) {
  return (
    <FirstRows
      rows={relations}
      limit={15}
      what="relation"
      draw={(rows) => <Rows relations={rows} {...rest} />}
    />
  );
}

function Rows({ relations, name, page }: RelationListProps) {
  return (
    <DatedRows>
      {relations.map((relation) => (
        <DatedRow
          key={relation.slug}
          when={relation.date === undefined ? "no date" : <PartialTime date={relation.date} />}
        >
          {name} {relationKinds[relation.kind][relation.direction]}{" "}
          <RecordLink address={relation.other} page={page} />
          {relation.about.length === 0 ? null : (
            <>
              {" "}
              (<RecordLinks addresses={relation.about} page={page} />)
            </>
          )}
          <Cites sources={relation.sources} page={page} />
          {relation.until === undefined ? null : (
            <span className="text-ink-3">
              {" "}
              until <PartialTime date={relation.until} />
            </span>
          )}
          {relation.text === undefined ? null : <p className="text-s text-ink-2">{relation.text}</p>}
          <Deal relation={relation} page={page} />
        </DatedRow>
      ))}
    </DatedRows>
  );
}

function Deal({ relation, page }: { relation: RelationRow; page: PageContext }) {
  const known = Object.entries(dealFields).filter(([field]) => {
    const view = relation.facts[field];
    return view !== undefined && "observation" in view;
  });
  if (known.length === 0) return null;
  return (
    <p className="text-s text-ink-2">
      {known.map(([name, meta]) => (
        <span key={name} className="mr-4">
          {meta.label}{" "}
          <FactValue
            field={{ name, meta }}
            view={relation.facts[name] ?? { state: "absent" }}
            page={page}
            withUnit
          />
        </span>
      ))}
    </p>
  );
}
