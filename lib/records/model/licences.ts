import { options } from "@/lib/schema/options";
import type { Openness } from "./choices";
import { licenceKinds } from "./licence-kinds";
import { type Licence, type LicenceEntry, licenceList } from "./licence-list";

/** A licence as pages name it; what it means follows from its kind and base. */
const worded = ({ label, kind, base }: LicenceEntry) => ({
  label,
  meaning: `${licenceKinds[kind].label}${base === undefined ? "" : `, a change of ${base}`}.`,
});

/** What `licence` may be: each licence with its words. */
export const licences = options(
  Object.fromEntries(Object.entries(licenceList).map(([id, entry]) => [id, worded(entry)])) as Record<
    Licence,
    ReturnType<typeof worded>
  >,
);

/** What is known of a licence: its kind, and its base and text where it has them. */
export const licenceEntries: Readonly<Record<Licence, LicenceEntry>> = licenceList;

/** Whether a value is a licence of the vocabulary. */
export const isLicence = (value: unknown): value is Licence =>
  typeof value === "string" && Object.hasOwn(licenceList, value);

/** What a model under a licence is. */
export const opennessUnder = (licence: Licence): Openness =>
  licenceKinds[licenceEntries[licence].kind].openness;
