import { options } from "@/lib/schema/options";

export const companyKinds = options({
  company: "Company",
  "research-institute": "Research institute",
  university: "University",
  investor: "Investor",
});

/** A player's place in the landscape; the first five are the segments of the September 2023 survey. */
export const segments = options({
  cloud: { label: "Large cloud player", plural: "Large cloud players" },
  "social-media": { label: "Social media company", plural: "Social media companies" },
  technology: { label: "Technology company", plural: "Technology companies" },
  research: { label: "Research institute", plural: "Research institutes and universities" },
  startup: { label: "Start-up", plural: "Start-ups" },
  chipmaker: { label: "Chip maker", plural: "Chip makers" },
  foundry: { label: "Foundry", plural: "Foundries" },
  telecom: { label: "Telecom operator", plural: "Telecom operators" },
  "device-maker": { label: "Device maker", plural: "Device makers" },
  platform: { label: "Platform company", plural: "Platform companies" },
  investor: { label: "Investor", plural: "Investors" },
  abroad: { label: "Outside China", plural: "Outside China" },
});
export type Segment = keyof typeof segments;

/** Whether a company stands on a list of the US government. */
export const listStatuses = options({
  listed: "Listed",
  removed: "Removed",
  "not-listed": "Not on the list",
});
