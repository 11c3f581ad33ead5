import { Section } from "@/components/ui/section";
import { Table } from "@/components/ui/table";
import { PartialTime } from "@/components/ui/time";
import { countOrNothing, exactNumber } from "@/lib/format/numbers";
import { capitalise } from "@/lib/format/text";
import { collections } from "@/lib/records";
import type { CollectionChange, DataRelease } from "@/lib/records/data-release/schema";
import type { Links } from "@/lib/url/routes";
import { Corrections } from "./corrections";

interface ReleaseSectionProps {
  release: DataRelease;
  names: Readonly<Record<string, string>>;
  links: Links;
}

/** One release: what it brings, in numbers by collection, and every corrected fact. */
export function ReleaseSection({ release, names, links }: ReleaseSectionProps) {
  const { number, date, summary, collections: changes, corrections } = release;
  return (
    <Section
      id={`release-${number}`}
      title={`Release ${number}`}
      count={<PartialTime date={date} />}
      say={summary}
    >
      <ChangeTable changes={changes} title={`Release ${number}`} />
      <Corrections corrections={corrections} names={names} links={links} />
    </Section>
  );
}

type Count = Exclude<keyof CollectionChange, "collection" | "records">;

/** What is counted, in the order of the columns; a column that is 0 throughout is left out. */
const counts: readonly { key: Count; head: string }[] = [
  { key: "added", head: "New records" },
  { key: "removed", head: "Removed" },
  { key: "revised", head: "Texts revised" },
  { key: "rowsAdded", head: "New rows" },
  { key: "rowsRemoved", head: "Rows removed" },
  { key: "rowsChanged", head: "Rows changed" },
  { key: "factsAdded", head: "New facts" },
  { key: "factsRemoved", head: "Facts removed" },
  { key: "factsRefined", head: "More exact" },
  { key: "factsCorrected", head: "Corrected" },
  { key: "factsSourced", head: "Newly sourced" },
];

function ChangeTable({ changes, title }: { changes: readonly CollectionChange[]; title: string }) {
  const shown = counts.filter(({ key }) => changes.some((change) => change[key] > 0));
  if (shown.length === 0) return null;
  return (
    <Table
      caption={`${title} by collection`}
      rows={changes}
      keyOf={({ collection }) => collection}
      columns={[
        { head: "Collection", cell: ({ collection }) => capitalise(collections[collection].plural) },
        { head: "Records", isNumber: true, cell: ({ records }) => exactNumber(records) },
        ...shown.map(({ key, head }) => ({
          head,
          isNumber: true,
          cell: (change: CollectionChange) => countOrNothing(change[key]),
        })),
      ]}
    />
  );
}
