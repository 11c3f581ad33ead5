import { Definition } from "@/components/ui/definition";
import { Disclosure } from "@/components/ui/disclosure";
import { Unit } from "@/components/ui/unit";
import { capitalise, plural } from "@/lib/format/text";
import { collections } from "@/lib/records";
import { factFieldsOf } from "@/lib/records/fact-fields";
import { collectionNames } from "@/lib/schema/slug";

/** Every fact field of every kind of record, as its schema describes it. */
export function FieldTables() {
  return collectionNames.map((name) => {
    const { plural: words } = collections[name];
    const fields = Object.entries(factFieldsOf(name));
    if (fields.length === 0) return null;
    return (
      <Disclosure
        key={name}
        kind="more"
        className="border-t border-line"
        summary={`${capitalise(words)}: ${plural(fields.length, "field")}`}
      >
        <dl className="mb-4">
          {fields.map(([key, { label, description, unit, varies }]) => (
            <Definition
              key={key}
              term={
                <>
                  {label}
                  {unit === undefined ? null : <Unit> {unit}</Unit>}
                </>
              }
            >
              {description.replaceAll("`", "")}
              {varies ? <span className="text-ink-3"> Changes over time.</span> : null}
            </Definition>
          ))}
        </dl>
      </Disclosure>
    );
  });
}
