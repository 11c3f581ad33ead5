import type { ControlClass } from "@/lib/records/export-rule/schema";

interface ClassMeaning {
  label: string;
  /** 0 free, 1 lightly restricted, 2 restricted; comparable only between classes of one rule. */
  weight: 0 | 1 | 2;
}

/** What each class is called and how heavy it is. */
export const controlClasses: Readonly<Record<ControlClass, ClassMeaning>> = {
  "not-controlled": { label: "Not controlled", weight: 0 },
  "3A090.b": { label: "3A090.b", weight: 1 },
  "3A090.a": { label: "3A090.a", weight: 2 },
  "3A090.c": { label: "3A090.c", weight: 2 },
  "presumption-overcome": { label: "Presumption overcome", weight: 0 },
  "presumed-3A090.a": { label: "Presumed 3A090.a", weight: 2 },
  "licence-required": { label: "Licence required", weight: 2 },
  "case-by-case": { label: "Case-by-case review", weight: 1 },
  "presumption-of-denial": { label: "Presumption of denial", weight: 2 },
  "exception-nac": { label: "Licence exception NAC (with notice)", weight: 1 },
  "exception-hbm": { label: "Licence exception HBM", weight: 1 },
  "no-exception": { label: "No licence exception", weight: 2 },
  "no-tariff": { label: "No tariff", weight: 0 },
  "tariff-25-percent": { label: "25% tariff", weight: 2 },
  "no-revenue-share": { label: "No revenue share", weight: 0 },
  "revenue-share-15-percent": { label: "15% revenue share", weight: 2 },
};

/** Classes from the lightest to the heaviest. */
export function byWeight(classes: readonly ControlClass[]): ControlClass[] {
  return [...classes].sort((a, b) => controlClasses[a].weight - controlClasses[b].weight);
}
