import { Cites } from "@/components/facts/cites";
import type { PageContext } from "@/components/page/page-context";
import { Chinese } from "@/components/ui/chinese";
import { RecordLink } from "@/components/ui/record-link";
import { Table } from "@/components/ui/table";
import { PartialTime } from "@/components/ui/time";
import type { FilingRow } from "@/lib/queries/profile/view";
import { filingKinds } from "@/lib/records/filing/choices";

/** Services on the published lists of the CAC and its provincial offices. */
export function FilingTable({ filings, page }: { filings: readonly FilingRow[]; page: PageContext }) {
  return (
    <Table
      caption="Services as listed"
      rows={filings}
      keyOf={({ key }) => key}
      columns={[
        {
          head: "Service as listed",
          cell: ({ name, sources }) => (
            <>
              <Chinese>{name}</Chinese>
              <Cites sources={sources} page={page} />
            </>
          ),
        },
        { head: "Kind", cell: ({ kind }) => filingKinds[kind].label },
        { head: "Operator", cell: ({ operator }) => <Chinese>{operator}</Chinese> },
        { head: "Date", cell: (filing) => <FilingDate filing={filing} /> },
        { head: "Number", cell: ({ number }) => number },
        {
          head: "Model",
          cell: ({ model }) => model && <RecordLink address={model} page={page} />,
        },
      ]}
    />
  );
}

/** The day of the filing, or of the list where the list gives none. */
function FilingDate({ filing: { date, announced } }: { filing: FilingRow }) {
  if (date !== undefined) return <PartialTime date={date} />;
  return (
    <span className="text-ink-3">
      listed <PartialTime date={announced} />
    </span>
  );
}
