import { Cites } from "@/components/facts/cites";
import type { PageContext } from "@/components/facts/page-context";
import { Chinese } from "@/components/ui/chinese";
import { RecordLink } from "@/components/ui/record-link";
import { PartialTime } from "@/components/ui/time";
import type { FilingRow } from "@/lib/queries/profile/view";
import { filingKinds } from "@/lib/records/filing/choices";

/** Services on the published lists of the CAC and its provincial offices. */
export function FilingTable({ filings, page }: { filings: readonly FilingRow[]; page: PageContext }) {
  return (
    <div className="table-box">
      <table className="table cards">
        <thead>
          <tr>
            <th scope="col">Service as listed</th>
            <th scope="col">Kind</th>
            <th scope="col">Operator</th>
            <th scope="col">Date</th>
            <th scope="col">Number</th>
            <th scope="col">Model</th>
          </tr>
        </thead>
        <tbody>
          {filings.map((filing) => (
            <tr key={filing.key}>
              <th scope="row">
                <Chinese>{filing.name}</Chinese>
                <Cites sources={filing.sources} page={page} />
              </th>
              <td data-label="Kind">{filingKinds[filing.kind].label}</td>
              <td data-label="Operator">
                <Chinese>{filing.operator}</Chinese>
              </td>
              <td data-label="Date">
                <FilingDate filing={filing} />
              </td>
              <td data-label="Number" data-empty={filing.number === undefined ? "" : undefined}>
                {filing.number}
              </td>
              <td data-label="Model" data-empty={filing.model === undefined ? "" : undefined}>
                {filing.model === undefined ? null : <RecordLink address={filing.model} page={page} />}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
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
