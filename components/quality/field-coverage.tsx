import { Disclosure } from "@/components/ui/disclosure";
import { Section } from "@/components/ui/section";
import { ShareBar } from "@/components/ui/share-bar";
import { Table, type TableColumn } from "@/components/ui/table";
import { countOrNothing, exactNumber } from "@/lib/format/numbers";
import { shareWords } from "@/lib/format/shares";
import { capitalise, plural } from "@/lib/format/text";
import type { CollectionQuality, FieldQuality } from "@/lib/queries/quality";
import { collections } from "@/lib/records";

/** For each collection, of how many records each field is known and how well it is sourced. */
export function FieldCoverage({ collections: all }: { collections: readonly CollectionQuality[] }) {
  return (
    <Section
      id="fields"
      title="By field"
      say="Of how many records a field is known. A reason for having no value (unknown, undisclosed, not applicable) is counted apart. The schema’s order."
    >
      {all
        .filter(({ fields }) => fields.length > 0)
        .map(({ collection, records, fields }) => (
          <Disclosure
            key={collection}
            kind="part"
            id={`fields-${collection}`}
            summary={
              <>
                <b>{capitalise(collections[collection].plural)}</b> {plural(fields.length, "field")}
              </>
            }
          >
            <Table
              caption={`Fields of ${collections[collection].plural}`}
              rows={fields}
              keyOf={({ field }) => field}
              columns={columnsFor(records)}
            />
          </Disclosure>
        ))}
    </Section>
  );
}

/** The columns of a collection with so many records. */
const columnsFor = (records: number): readonly TableColumn<FieldQuality>[] => [
  { head: "Field", cell: ({ meta }) => meta.label },
  { head: "Known", isNumber: true, cell: ({ known }) => exactNumber(known) },
  { head: "Of the records", isNumber: true, cell: ({ known }) => shareWords(known, records) },
  {
    head: "The same as a bar",
    isDrawing: true,
    width: "18%",
    cell: ({ known }) => <ShareBar share={records === 0 ? 0 : known / records} />,
  },
  { head: "Reason for none", isNumber: true, cell: ({ missing }) => countOrNothing(missing) },
  { head: "With a source", isNumber: true, cell: ({ cited, facts }) => shareWords(cited, facts) },
  { head: "Of these primary", isNumber: true, cell: ({ primary, cited }) => shareWords(primary, cited) },
  { head: "In dispute", isNumber: true, cell: ({ conflicts }) => countOrNothing(conflicts) },
];
