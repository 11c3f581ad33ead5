import { capitalise } from "@/lib/format/text";
import { collections } from "@/lib/schema/collections";
import { fieldsOf } from "@/lib/schema/fields";
import type { CollectionName } from "@/lib/schema/slug";

/** Every fact field of every kind of record, as its schema describes it. */
export function FieldTables() {
  return (Object.keys(collections) as CollectionName[]).map((name) => {
    const { schema, plural } = collections[name];
    if (!("facts" in schema.shape)) return null;
    const fields = Object.entries(fieldsOf(schema as Parameters<typeof fieldsOf>[0]));
    return (
      <details key={name} className="more border-t border-line">
        <summary>
          {capitalise(plural)}: {fields.length} fields
        </summary>
        <dl className="fact-list mb-4">
          {fields.map(([key, { label, description, unit, varies }]) => (
            <div key={key} className="contents *:border-t *:border-line *:py-1.5">
              <dt className="pr-4">
                {label}
                {unit === undefined ? null : <span className="unit"> {unit}</span>}
              </dt>
              <dd className="text-ink-2">
                {description.replaceAll("`", "")}
                {varies ? <span className="text-ink-3"> Changes over time.</span> : null}
              </dd>
            </div>
          ))}
        </dl>
      </details>
    );
  });
}
