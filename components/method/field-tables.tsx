import { capitalise } from "@/lib/format/text";
import { collections } from "@/lib/records";
import { factFieldsOf } from "@/lib/records/fact-fields";
import { collectionNames } from "@/lib/schema/slug";

/** Every fact field of every kind of record, as its schema describes it. */
export function FieldTables() {
  return collectionNames.map((name) => {
    const { plural } = collections[name];
    const fields = Object.entries(factFieldsOf(name));
    if (fields.length === 0) return null;
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
