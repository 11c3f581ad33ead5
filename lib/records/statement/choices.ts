import { options } from "@/lib/schema/options";

export const statementKinds = options({
  claim: "Claim",
  attribute: "Attribute",
  event: "Event",
  outlook: "Outlook",
  relation: "Relation",
  figure: "Figure",
});

/** How a statement of the survey stands today. */
export const statementStatuses = options({
  confirmed: { label: "Confirmed", meaning: "Other sources tell the same." },
  contradicted: { label: "Contradicted", meaning: "A source speaks against it." },
  unverified: { label: "Not verified", meaning: "Nothing was found that would settle it." },
  outdated: { label: "Outdated", meaning: "It was so then and is no longer." },
});
export type StatementStatus = keyof typeof statementStatuses;
