import type { Moment } from "@/lib/domain/moment";
import type { RegulationState } from "@/lib/domain/regulation-status";
import { formatLongDate } from "./dates";
import { plural, wordFor } from "./text";

interface CountedRules {
  moment: Moment;
  groups: Readonly<Record<"binding" | "made" | "drafts", readonly unknown[]>>;
}

/** What governs generative AI in China on a day, in one sentence. */
export function rulesSentence({ moment, groups: { binding, made, drafts } }: CountedRules): string {
  const was = moment.isPast;
  const day = formatLongDate(moment.asked);
  const others = [madeWords(made.length, was), draftWords(drafts.length, was)]
    .filter((words) => words !== "")
    .join(", and ");
  const rest = others === "" ? "." : `; ${others}.`;
  if (binding.length === 0) return `On ${day} no binding national rule recorded here was in force${rest}`;
  const verb = was ? "bore" : wordFor(binding.length, "bears", "bear");
  const head = `${plural(binding.length, "binding national rule")} in force ${verb} on generative AI in China`;
  return `${was ? `On ${day} ${head}` : head}${rest}`;
}

function madeWords(count: number, was: boolean): string {
  if (count === 0) return "";
  if (was) return `${count} more had been made but ${wordFor(count, "was", "were")} not in force yet`;
  return `${count} more ${wordFor(count, "has been made but is", "have been made but are")} not in force yet`;
}

function draftWords(count: number, was: boolean): string {
  if (count === 0) return "";
  const verb = was ? wordFor(count, "was", "were") : wordFor(count, "is", "are");
  return `${count} ${verb} ${wordFor(count, "a draft or proposal", "drafts or proposals")}`;
}

/** What a standing means, in a few words under its count. */
export const standingExplanations: Readonly<Record<RegulationState, string>> = {
  "not-yet": "not public yet",
  proposed: "announced as a plan",
  draft: "drafts for comment",
  adopted: "published, no entry into force yet or none recorded",
  decided: "decided by a court",
  "in-force": "rules, standards and rulings",
  suspended: "suspended",
  superseded: "replaced by a later text",
  rescinded: "withdrawn",
};
