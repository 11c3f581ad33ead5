import { type DictionaryEntry, type DictionaryField, dataDictionary } from "@/lib/domain/data-dictionary";
import { fieldMeaning } from "@/lib/format/dictionary-words";
import { choiceLabel } from "@/lib/format/field-choices";
import { capitalise, plural } from "@/lib/format/text";
import { collections } from "@/lib/schema/collections";

/** Every record type with its fields, read from the schemas. */
export function Dictionary() {
  return (
    <section id="dictionary" aria-labelledby="dictionary-title">
      <h2 id="dictionary-title">Data dictionary</h2>
      <p className="say">
        A <b>fact</b> is not a bare value: it is an object with <code>value</code>, <code>range</code> or{" "}
        <code>missing</code> (unknown, undisclosed, not applicable), and with <code>sources</code>; where
        needed also <code>exactness</code>, <code>standing</code> (estimate, reported, planned),{" "}
        <code>since</code> and <code>until</code>, <code>says</code> (the company that alone says so),{" "}
        <code>others</code> (disagreeing values with their sources) and <code>preferred</code> (why one was
        chosen). What changes over time is a list of such objects. Dates keep the precision they are known to:
        2023, 2023-08, 2023-08-03, or ≤ in front of the latest possible one.
      </p>
      {dataDictionary().map((entry) => (
        <EntryFields key={entry.collection} entry={entry} />
      ))}
    </section>
  );
}

function EntryFields({ entry: { collection, schemaFile, fields } }: { entry: DictionaryEntry }) {
  const schema = `/api/schemas/${schemaFile}.schema.json`;
  return (
    <details className="dictionary" id={`fields-${collection}`}>
      <summary>
        <b>{capitalise(collections[collection].plural)}</b> {plural(fields.length, "field")}
      </summary>
      <p className="more-line">
        Files <code>data/{collection}/&lt;slug&gt;.json</code>; JSON Schema:{" "}
        <a href={schema}>{schemaFile}.schema.json</a>
      </p>
      <div className="table-box">
        <table className="table cards dictionary-table">
          <caption className="sr-only">Fields of {collections[collection].plural}</caption>
          <thead>
            <tr>
              <th scope="col">Field</th>
              <th scope="col">Meaning</th>
              <th scope="col">Value</th>
              <th scope="col">Unit</th>
            </tr>
          </thead>
          <tbody>
            {fields.map((field) => (
              <FieldRow key={field.path} field={field} />
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}

function FieldRow({ field }: { field: DictionaryField }) {
  const { path, label, type, unit, isFact, varies, isRequired } = field;
  const meaning = fieldMeaning(field);
  const traits = [
    ...(isRequired ? ["required"] : []),
    ...(isFact ? ["fact"] : []),
    ...(varies ? ["changes over time"] : []),
  ];
  return (
    <tr>
      <th scope="row">
        <code>{path}</code>
        {traits.length === 0 ? null : <small className="below">{traits.join(", ")}</small>}
      </th>
      <td data-label="Meaning" data-empty={label === undefined && meaning === undefined ? "" : undefined}>
        <span>
          {label === undefined ? null : <b>{label}. </b>}
          {meaning}
        </span>
      </td>
      <td data-label="Value">
        <span>
          {type}
          <Options field={field} />
        </span>
      </td>
      <td data-label="Unit" data-empty={unit === undefined ? "" : undefined}>
        {unit}
      </td>
    </tr>
  );
}

/** The values of a choice, with their words where the code does not say it. */
function Options({ field: { path, options } }: { field: DictionaryField }) {
  if (options === undefined) return null;
  const name = path.replace(/^facts\./, "");
  const words = options.map((option) => {
    const label = choiceLabel(name, option);
    return label.toLowerCase() === option.replaceAll("-", " ") || label === option
      ? option
      : `${option} (${label})`;
  });
  return <small className="below">{words.join(", ")}</small>;
}
