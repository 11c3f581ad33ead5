import { Code } from "@/components/ui/code";
import { Disclosure } from "@/components/ui/disclosure";
import { Below, Section } from "@/components/ui/section";
import { Table, type TableColumn } from "@/components/ui/table";
import {
  type DictionaryEntry,
  type DictionaryField,
  dataDictionary,
  factParts,
} from "@/lib/domain/data-dictionary";
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
          <code>missing</code> (unknown, undisclosed, not applicable), and with <code>sources</code>. What
          changes over time is a list of such objects. Dates keep the precision they are known to: 2023,
          2023-08, 2023-08-03, or ≤ in front of the latest possible one.
        </>
      }
    >
      <Disclosure
        kind="part"
        id="fields-fact"
        summary={
          <>
            <b>A fact</b> {plural(facts.length, "part")}
          </>
        }
      >
        <FieldTable caption="Parts of a fact" fields={facts} />
      </Disclosure>
      {dataDictionary().map((entry) => (
        <EntryFields key={entry.collection} entry={entry} />
      ))}
    </Section>
  );
}

const facts = withParts(factParts());

/** Fields with the parts of each behind it. */
function withParts(fields: readonly DictionaryField[]): DictionaryField[] {
  return fields.flatMap((field) => [field, ...withParts(field.parts)]);
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
      <FieldTable caption={`Fields of ${collections[collection].plural}`} fields={withParts(fields)} />
    </Disclosure>
  );
}

function FieldTable({ caption, fields }: { caption: string; fields: readonly DictionaryField[] }) {
  return <Table caption={caption} rows={fields} keyOf={({ path }) => path} columns={columns} />;
}

const columns: readonly TableColumn<DictionaryField>[] = [
  { head: "Field", width: "24%", cell: (field) => <FieldName field={field} /> },
  {
    head: "Meaning",
    width: "36%",
    cell: ({ label, description }) => (
      <>
        <b>{label}. </b>
        <Code text={description} />
      </>
    ),
  },
  {
    head: "Value",
    cell: (field) => (
      <>
        {field.type}
        <OptionWords field={field} />
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
function OptionWords({ field: { options } }: { field: DictionaryField }) {
  if (options === undefined) return null;
  const words = Object.entries(options).map(([option, { label }]) =>
    label.toLowerCase() === option.replaceAll("-", " ").toLowerCase() ? option : `${option} (${label})`,
  );
  return <Below>{words.join(", ")}</Below>;
}
