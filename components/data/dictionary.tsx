import { Code } from "@/components/ui/code";
import { Disclosure } from "@/components/ui/disclosure";
import { Below, Section } from "@/components/ui/section";
import { Table, type TableColumn } from "@/components/ui/table";
import { type DictionaryEntry, type DictionaryField, dataDictionary } from "@/lib/domain/data-dictionary";
import { fieldMeaning } from "@/lib/format/dictionary-words";
import { choiceLabel } from "@/lib/format/field-choices";
import { capitalise, plural } from "@/lib/format/text";
import { collections } from "@/lib/records";

/** Every record type with its fields, read from the schemas. */
export function Dictionary() {
  return (
    <Section
      id="dictionary"
      title="Data dictionary"
      say={
        <>
          A <b>fact</b> is not a bare value: it is an object with <code>value</code>, <code>range</code> or{" "}
          <code>missing</code> (unknown, undisclosed, not applicable), and with <code>sources</code>; where
          needed also <code>exactness</code>, <code>standing</code> (estimate, reported, planned),{" "}
          <code>since</code> and <code>until</code>, <code>says</code> (the company that alone says so),{" "}
          <code>others</code> (disagreeing values with their sources) and <code>preferred</code> (why one was
          chosen). What changes over time is a list of such objects. Dates keep the precision they are known
          to: 2023, 2023-08, 2023-08-03, or ≤ in front of the latest possible one.
        </>
      }
    >
      {dataDictionary().map((entry) => (
        <EntryFields key={entry.collection} entry={entry} />
      ))}
    </Section>
  );
}

function EntryFields({ entry: { collection, schemaFile, fields } }: { entry: DictionaryEntry }) {
  const schema = `/api/schemas/${schemaFile}.schema.json`;
  return (
    <Disclosure
      kind="part"
      id={`fields-${collection}`}
      summary={
        <>
          <b>{capitalise(collections[collection].plural)}</b> {plural(fields.length, "field")}
        </>
      }
    >
      <p className="mb-2 text-s text-ink-3">
        Files <code>data/{collection}/&lt;slug&gt;.json</code>; JSON Schema:{" "}
        <a href={schema}>{schemaFile}.schema.json</a>
      </p>
      <Table
        caption={`Fields of ${collections[collection].plural}`}
        rows={fields}
        keyOf={({ path }) => path}
        columns={columns}
      />
    </Disclosure>
  );
}

const columns: readonly TableColumn<DictionaryField>[] = [
  { head: "Field", width: "24%", cell: (field) => <FieldName field={field} /> },
  {
    head: "Meaning",
    width: "36%",
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
  { head: "Unit", width: "12%", cell: ({ unit }) => unit },
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
      {traits.length === 0 ? null : <Below>{traits.join(", ")}</Below>}
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
  return <Below>{words.join(", ")}</Below>;
}
