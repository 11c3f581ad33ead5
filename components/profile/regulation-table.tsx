import type { PageContext } from "@/components/facts/page-context";
import { RecordName } from "@/components/ui/record-name";
import { PartialTime } from "@/components/ui/time";
import type { RegulationRow } from "@/lib/queries/profile/details";
import { regulationKinds, regulationStates } from "@/lib/records/regulation/choices";

/** Rules and standards with their standing on the day that is shown. */
export function RegulationTable({ rows, page }: { rows: readonly RegulationRow[]; page: PageContext }) {
  return (
    <div className="table-box">
      <table className="table cards">
        <thead>
          <tr>
            <th scope="col">Title</th>
            <th scope="col">Kind</th>
            <th scope="col">Standing</th>
            <th scope="col">Since</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.slug}>
              <th scope="row">
                <RecordName
                  name={row.name}
                  nameZh={row.nameZh}
                  href={page.links.record("regulations", row.slug)}
                />
              </th>
              <td data-label="Kind">{regulationKinds[row.kind].label}</td>
              <td data-label="Standing">
                <span className="state-mark" data-full={row.state === "in-force" ? "" : undefined}>
                  {regulationStates[row.state].label}
                </span>
              </td>
              <td data-label="Since">{row.since === undefined ? null : <PartialTime date={row.since} />}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
