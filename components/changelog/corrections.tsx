import { FirstRows } from "@/components/ui/first-rows";
import { PartialTime } from "@/components/ui/time";
import { capitalise } from "@/lib/format/text";
import { factFieldsOf } from "@/lib/schema/fact-fields";
import type { Correction } from "@/lib/schema/release";
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
      <h3>
        Corrected <span>{corrections.length}</span>
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
    <div className="table-box">
      <table className="table cards correction-table">
        <caption className="sr-only">Corrected facts</caption>
        <thead>
          <tr>
            <th scope="col">Record</th>
            <th scope="col">Field</th>
            <th scope="col">Was</th>
            <th scope="col">Is</th>
          </tr>
        </thead>
        <tbody>
          {corrections.map(({ record, field, since, before, after, reason }) => {
            const name = names[record];
            const href = name === undefined ? undefined : links.address(record);
            return (
              <tr key={`${record} ${field} ${since ?? ""}`}>
                <th scope="row">
                  {href === undefined ? (name ?? <code>{record}</code>) : <a href={href}>{name}</a>}
                </th>
                <td data-label="Field">
                  <span>
                    {labelOf(record, field)}
                    {since === undefined ? null : (
                      <small className="below">
                        since <PartialTime date={since} />
                      </small>
                    )}
                  </span>
                </td>
                <td data-label="Was">{before}</td>
                <td data-label="Is">
                  <span>
                    {after}
                    {reason === undefined ? null : <small className="below">{reason}</small>}
                  </span>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

/** The field's label; of a field that is gone, its name. */
function labelOf(record: string, field: string): string {
  const collection = collectionNames.find((name): name is CollectionName => record.startsWith(`${name}/`));
  const meta = collection && factFieldsOf(collection)[field];
  return meta?.label ?? capitalise(field);
}
