import type { PageContext } from "@/components/facts/page-context";
import { RecordName } from "@/components/ui/record-name";
import { PartialTime } from "@/components/ui/time";
import { regulationKindLabels } from "@/lib/format/choices";
import { regulationStateLabels } from "@/lib/format/regulation-states";
import type { RegulationRow } from "@/lib/queries/profile/details";

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
              <td data-label="Kind">{regulationKindLabels[row.kind]}</td>
              <td data-label="Standing">
                <span className="state-mark" data-full={row.state === "in-force" ? "" : undefined}>
                  {regulationStateLabels[row.state]}
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
