import { Definition } from "@/components/ui/definition";
import { licenceKinds } from "@/lib/records/model/licence-kinds";
import { licenceEntries } from "@/lib/records/model/licences";

/** The kinds of licence with what each allows and the licences that are of it, each leading to its text where one is known. */
export function LicenceList() {
  return (
    <dl className="my-4">
      {Object.entries(licenceKinds).map(([kind, { label, meaning }]) => (
        <Definition key={kind} term={label}>
          {meaning}
          <ul>
            {Object.entries(licenceEntries)
              .filter(([, entry]) => entry.kind === kind)
              .map(([id, { label: name, base, text }]) => (
                <li key={id}>
                  {text === undefined ? (
                    name
                  ) : (
                    <a href={text} rel="noopener external">
                      {name}
                    </a>
                  )}
                  {base === undefined ? null : `, from ${base}`}
                </li>
              ))}
          </ul>
        </Definition>
      ))}
    </dl>
  );
}
