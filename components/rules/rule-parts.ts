import type { RulesHub } from "@/lib/queries/rules/hub";

/** A part of the page on rules: one group of texts under its heading. */
export interface RulePart {
  group: Exclude<keyof RulesHub["groups"], "binding">;
  title: string;
  say?: string;
  /** Head of the column of dates. */
  since: string;
}

/** The parts below the binding rules, in the order of the page; those without texts are left out. */
export const partsBeforeControls: readonly RulePart[] = [
  {
    group: "made",
    title: "Made, not yet in force",
    say: "Binding texts that are signed or published; the date of entry into force lies ahead or is not recorded.",
    since: "Made",
  },
  {
    group: "drafts",
    title: "Drafts under way",
    say: "Texts open for comment, waiting after it, or announced in a legislative plan.",
    since: "Standing since",
  },
];

/** The parts below the export controls. */
export const partsAfterControls: readonly RulePart[] = [
  {
    group: "standards",
    title: "Standards and technical guidance",
    say: "Recommended texts bind only where a rule makes them so; a standard marked as binding is mandatory.",
    since: "Since",
  },
  {
    group: "rulings",
    title: "Rulings",
    say: "Decisions of courts, and what the Supreme People’s Court says of them. They decide one case; others look to them.",
    since: "Decided",
  },
  {
    group: "policies",
    title: "Policies, registers and campaigns",
    say: "Plans and opinions of the state, the registers kept under the rules, enforcement campaigns and declarations.",
    since: "Since",
  },
  { group: "local", title: "Provinces and cities", since: "Since" },
  {
    group: "abroad",
    title: "International and abroad",
    say: "Texts that China took part in, and those from outside that its developers meet.",
    since: "Since",
  },
  { group: "ended", title: "Replaced or withdrawn", since: "Since" },
];
