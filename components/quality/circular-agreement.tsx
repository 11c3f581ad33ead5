import { Section } from "@/components/ui/section";
import { Table, type TableColumn } from "@/components/ui/table";
import { exactNumber } from "@/lib/format/numbers";
import { shareWords } from "@/lib/format/shares";
import { capitalise } from "@/lib/format/text";
import type { CollectionQuality, FieldQuality } from "@/lib/queries/quality";
import { collections } from "@/lib/records";

type Row = FieldQuality & { collection: CollectionQuality["collection"] };

/** Fields with fewer facts on indexes alone say little of an index. */
const least = 10;

const columns: readonly TableColumn<Row>[] = [
  { head: "Collection", cell: ({ collection }) => capitalise(collections[collection].plural) },
  { head: "Field", cell: ({ meta }) => meta.label },
  { head: "With a source", isNumber: true, cell: ({ cited }) => exactNumber(cited) },
  { head: "On an index alone", isNumber: true, cell: ({ circular }) => exactNumber(circular) },
  { head: "Share", isNumber: true, cell: ({ circular, cited }) => shareWords(circular, cited) },
];

/** The fields that rest on indexes, so that agreement with an index is no test of them. */
export function CircularAgreement({ collections: all }: { collections: readonly CollectionQuality[] }) {
  const rows = all
    .flatMap(({ collection, fields }) => fields.map((one) => ({ ...one, collection })))
    .filter(({ circular }) => circular >= least)
    .sort((a, b) => b.circular / b.cited - a.circular / a.cited);
  if (rows.length === 0) return null;
  return (
    <Section
      id="circular"
      title="Agreement that proves nothing"
      say="These values were taken from an index, such as that of Epoch AI or of models.dev, and nobody else is cited for them. That they agree with the index says nothing of their accuracy. Nor do our rules agree independently with the China AI Governance Map, or our chip classes with the public export-control toolkits: those are sources of ours."
    >
      <Table
        caption="Fields that rest on indexes"
        rows={rows}
        keyOf={({ collection, field }) => `${collection}/${field}`}
        columns={columns}
      />
    </Section>
  );
}
