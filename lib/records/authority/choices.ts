import { options } from "@/lib/schema/options";

export const authorityKinds = options({
  government: "Government",
  ministry: "Ministry",
  regulator: "Regulator",
  "standards-body": "Standards body",
  legislature: "Legislature",
  court: "Court",
  "local-government": "Local government",
  "international-body": "International body",
});
