import { type CardColumn, CardTable } from "@/components/ui/card-table";
import { Code } from "@/components/ui/code";
import { type DictionaryEntry, type DictionaryField, dataDictionary } from "@/lib/domain/data-dictionary";
import { fieldMeaning } from "@/lib/format/dictionary-words";
import { choiceLabel } from "@/lib/format/field-choices";
import { capitalise, plural } from "@/lib/format/text";
import { collections } from "@/lib/records";

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
      <CardTable
        caption={`Fields of ${collections[collection].plural}`}
        className="dictionary-table"
        rows={fields}
        keyOf={({ path }) => path}
        columns={columns}
      />
    </details>
  );
}

const columns: readonly CardColumn<DictionaryField>[] = [
  { head: "Field", cell: (field) => <FieldName field={field} /> },
  {
    head: "Meaning",
    cell: (field) => {
      const meaning = fieldMeaning(field);
      const text = meaning === undefined ? null : <Code text={meaning} />;
      if (field.label === undefined) return text;
      return (
        <>
          <b>{field.label}. </b>
          {text}
        </>
      );
    },
  },
  {
    head: "Value",
    cell: (field) => (
      <>
        {field.type}
        <Options field={field} />
      </>
    ),
  },
  { head: "Unit", cell: ({ unit }) => unit },
];

function FieldName({ field: { path, isRequired, isFact, varies } }: { field: DictionaryField }) {
  const traits = [
    ...(isRequired ? ["required"] : []),
    ...(isFact ? ["fact"] : []),
    ...(varies ? ["changes over time"] : []),
  ];
  return (
    <>
      <code>{path}</code>
      {traits.length === 0 ? null : <small className="below">{traits.join(", ")}</small>}
    </>
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
