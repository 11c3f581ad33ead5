import { Section } from "@/components/ui/section";
import { Table } from "@/components/ui/table";
import { joinWords } from "@/lib/format/text";
import type { DataPage } from "@/lib/queries/data-page";
import { listCollections, tableCollections } from "@/lib/schema/collection-names";

interface Address {
  pattern: string;
  example: string;
  gives: string;
}

/** A day within the record, for examples. */
const exampleDay = "2023-09-20";

const addresses: readonly Address[] = [
  {
    pattern: "/api/dataset.json",
    example: "/api/dataset.json",
    gives: "Every record of every collection as the editors wrote it.",
  },
  {
    pattern: "/api/collections/<collection>.json",
    example: "/api/collections/chips.json",
    gives: "The records of one collection as the editors wrote them, whole history included.",
  },
  {
    pattern: "/api/records/<collection>/<slug>.json",
    example: "/api/records/companies/baidu.json",
    gives: "One record.",
  },
  {
    pattern: "/api/tables/<collection>.csv or .json",
    example: `/api/tables/models.csv?asOf=${exampleDay}`,
    gives: `One row a record with the values of a day: ${joinWords(tableCollections)}. Takes asOf, and the filters, sort and columns of the table’s page as they stand in its address.`,
  },
  {
    pattern: "/api/collections/<collection>.csv",
    example: `/api/collections/filings.csv?asOf=2025-01-08`,
    gives: `Row by row, for what has no table of records: ${joinWords(listCollections)}. Takes asOf.`,
  },
  {
    pattern: "/api/open-work.csv",
    example: "/api/open-work.csv",
    gives:
      "Every fact of which something is left to do: no source, no primary one, read only in quotations. Takes asOf.",
  },
  {
    pattern: "/api/timeline/<day>.json",
    example: "/api/timeline/latest.json",
    gives: "The events of the timeline on a day, or latest.",
  },
  {
    pattern: "/api/schemas/<type>.schema.json",
    example: "/api/schemas/model.schema.json",
    gives: "The JSON Schema of a record type.",
  },
];

/** The addresses that give data to programs. */
export function ApiTable({ view: { first, newest } }: { view: DataPage }) {
  return (
    <Section
      id="api"
      title="API"
      say={
        <>
          Plain GET requests, no key, readable from any site. <code>asOf</code> is a day from{" "}
          <span className="whitespace-nowrap">{first}</span> to{" "}
          <span className="whitespace-nowrap">{newest}</span>, written <code>asOf={exampleDay}</code>; without
          it an answer is of the newest day. What does not exist, a day outside the data included, is answered
          with 404, a query that makes no sense with 400, both with the reason in <code>error</code>.
        </>
      }
    >
      <Table
        caption="Addresses of the API"
        rows={addresses}
        keyOf={({ pattern }) => pattern}
        columns={[
          { head: "Address", width: "30%", cell: ({ pattern }) => <code>{pattern}</code> },
          { head: "Gives", cell: ({ gives }) => gives },
          {
            head: "Example",
            width: "32%",
            cell: ({ example }) => (
              <a href={example}>
                <code>{example}</code>
              </a>
            ),
          },
        ]}
      />
    </Section>
  );
}
