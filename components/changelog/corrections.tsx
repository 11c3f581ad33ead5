import { FirstRows } from "@/components/ui/first-rows";
import { Below, Count } from "@/components/ui/section";
import { Table } from "@/components/ui/table";
import { PartialTime } from "@/components/ui/time";
import { capitalise } from "@/lib/format/text";
import type { Correction } from "@/lib/records/data-release/schema";
import { factFieldsOf } from "@/lib/records/fact-fields";
import { type CollectionName, collectionNames } from "@/lib/schema/slug";
import type { Links } from "@/lib/url/routes";

interface CorrectionsProps {
  corrections: readonly Correction[];
  names: Readonly<Record<string, string>>;
  links: Links;
}

/** Every fact whose value was another before. */
export function Corrections({ corrections, names, links }: CorrectionsProps) {
  if (corrections.length === 0) return null;
  return (
    <>
      <h3 className="mt-7 mb-2">
        Corrected <Count>{corrections.length}</Count>
      </h3>
      <FirstRows
        rows={corrections}
        limit={20}
        what="correction"
        draw={(some) => <CorrectionRows corrections={some} names={names} links={links} />}
      />
    </>
  );
}

function CorrectionRows({ corrections, names, links }: CorrectionsProps) {
  return (
    <Table
      caption="Corrected facts"
      rows={corrections}
      keyOf={({ record, field, since }) => `${record} ${field} ${since ?? ""}`}
      columns={[
        {
          head: "Record",
          width: "25%",
          cell: ({ record }) => <Corrected record={record} names={names} links={links} />,
        },
        { head: "Field", cell: (one) => <FieldOf correction={one} /> },
        { head: "Was", cell: ({ before }) => before },
        {
          head: "Is",
          cell: ({ after, reason }) => (
            <>
              {after}
              {reason === undefined ? null : <Below>{reason}</Below>}
            </>
          ),
        },
      ]}
    />
  );
}

/** The record's name; of one that is gone or did not exist on the day, its address as plain text. */
function Corrected({ record, names, links }: { record: string } & Pick<CorrectionsProps, "names" | "links">) {
  const name = names[record];
  const href = name === undefined ? undefined : links.address(record);
  if (href !== undefined) return <a href={href}>{name}</a>;
  return name ?? <code>{record}</code>;
}

function FieldOf({ correction: { record, field, since } }: { correction: Correction }) {
  return (
    <>
      {labelOf(record, field)}
      {since === undefined ? null : (
        <Below>
          since <PartialTime date={since} />
        </Below>
      )}
    </>
  );
}

/** The field's label; of a field that is gone, its name. */
function labelOf(record: string, field: string): string {
  const collection = collectionNames.find((name): name is CollectionName => record.startsWith(`${name}/`));
  const meta = collection && factFieldsOf(collection)[field];
  return meta?.label ?? capitalise(field);
}
