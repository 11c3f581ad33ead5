import type { FieldQuality } from "@/lib/domain/quality/field-quality";
import { shareWords } from "@/lib/format/dictionary-words";
import { capitalise, plural } from "@/lib/format/text";
import type { CollectionQuality } from "@/lib/queries/quality";
import { collections } from "@/lib/schema/collections";

/** For each collection, of how many records each field is known and how well it is sourced. */
export function FieldCoverage({ collections: all }: { collections: readonly CollectionQuality[] }) {
  return (
    <section id="fields" aria-labelledby="fields-title">
      <h2 id="fields-title">By field</h2>
      <p className="say">
        Of how many records a field is known. A reason for having no value (unknown, undisclosed, not
        applicable) is counted apart. The schema’s order.
      </p>
      {all
        .filter(({ fields }) => fields.length > 0)
        .map(({ collection, records, fields }) => (
          <details key={collection} className="dictionary" id={`fields-${collection}`}>
            <summary>
              <b>{capitalise(collections[collection].plural)}</b> {plural(fields.length, "field")}
            </summary>
            <FieldTable title={collections[collection].plural} records={records} fields={fields} />
          </details>
        ))}
    </section>
  );
}

function FieldTable({
  title,
  records,
  fields,
}: {
  title: string;
  records: number;
  fields: readonly FieldQuality[];
}) {
  return (
    <div className="table-box">
      <table className="table cards">
        <caption className="sr-only">Fields of {title}</caption>
        <thead>
          <tr>
            <th scope="col">Field</th>
            <th scope="col" className="number">
              Known
            </th>
            <th scope="col" className="number">
              Of the records
            </th>
            <th scope="col" className="share-cell">
              <span className="sr-only">The same as a bar</span>
            </th>
            <th scope="col" className="number">
              Reason for none
            </th>
            <th scope="col" className="number">
              With a source
            </th>
            <th scope="col" className="number">
              Of these primary
            </th>
            <th scope="col" className="number">
              In dispute
            </th>
          </tr>
        </thead>
        <tbody>
          {fields.map((one) => (
            <FieldRow key={one.field} one={one} records={records} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function FieldRow({ one, records }: { one: FieldQuality; records: number }) {
  const { meta, known, missing, facts, cited, primary, conflicts } = one;
  const empty = facts === 0 ? "" : undefined;
  return (
    <tr>
      <th scope="row">{meta.label}</th>
      <td data-label="Known" className="number">
        {known.toLocaleString("en-GB")}
      </td>
      <td data-label="Of the records" className="number">
        {shareWords(known, records)}
      </td>
      <td className="share-cell">
        <span style={{ width: `${records === 0 ? 0 : (100 * known) / records}%` }} />
      </td>
      <td data-label="Reason for none" className="number" data-empty={missing === 0 ? "" : undefined}>
        {missing === 0 ? "" : missing.toLocaleString("en-GB")}
      </td>
      <td data-label="With a source" className="number" data-empty={empty}>
        {shareWords(cited, facts)}
      </td>
      <td data-label="Of these primary" className="number" data-empty={empty}>
        {shareWords(primary, cited)}
      </td>
      <td data-label="In dispute" className="number" data-empty={conflicts === 0 ? "" : undefined}>
        {conflicts === 0 ? "" : conflicts}
      </td>
    </tr>
  );
}
