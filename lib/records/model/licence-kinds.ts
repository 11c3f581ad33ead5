import { options } from "@/lib/schema/options";

/** What a licence allows; `openness` is what a model under it is. */
export const licenceKinds = options({
  open: {
    label: "Open",
    meaning: "Anyone may use the weights, commercially too; no more is asked than to keep the notice.",
    openness: "open-weights",
  },
  restricted: {
    label: "Restricted",
    meaning:
      "Commercial use is allowed, with a limit: of users or revenue, of field or place, or only on application.",
    openness: "restricted-weights",
  },
  "non-commercial": {
    label: "Non-commercial",
    meaning: "Research or other non-commercial use only.",
    openness: "non-commercial-weights",
  },
});
export type LicenceKind = keyof typeof licenceKinds;
