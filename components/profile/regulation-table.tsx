import type { PageContext } from "@/components/page/page-context";
import { RecordName } from "@/components/ui/record-name";
import { Swatch } from "@/components/ui/swatch";
import { Table } from "@/components/ui/table";
import { PartialTime } from "@/components/ui/time";
import type { RegulationRow } from "@/lib/queries/profile/details";
import { regulationKinds, regulationStates } from "@/lib/records/regulation/choices";

/** Rules and standards with their standing on the day that is shown. */
export function RegulationTable({ rows, page }: { rows: readonly RegulationRow[]; page: PageContext }) {
  return (
    <Table
      caption="Rules and standards"
      rows={rows}
      keyOf={({ slug }) => slug}
      columns={[
        {
          head: "Title",
          cell: ({ slug, name, nameZh }) => (
            <RecordName name={name} nameZh={nameZh} href={page.links.record("regulations", slug)} />
          ),
        },
        { head: "Kind", cell: ({ kind }) => regulationKinds[kind].label },
        {
          head: "Standing",
          cell: ({ state }) => (
            <span className="inline-flex items-center gap-1.5">
              <Swatch shape={state === "in-force" ? "disc" : "ring"} />
              {regulationStates[state].label}
            </span>
          ),
        },
        { head: "Since", cell: ({ since }) => since && <PartialTime date={since} /> },
      ]}
    />
  );
}
