import type { Moment } from "@/lib/domain/moment";
import { formatLongDate } from "./dates";
import { plural, wordFor } from "./text";

/** The counts of a day that the opening sentences speak of. */
interface LandscapeCounts {
  models: number;
  withWeights: number;
  makers: number;
  filed: number;
  registered: number;
  lists: number;
  reportedClearances: number;
}

const counted = (count: number) => count.toLocaleString("en-GB");

/** The finding of a day in one sentence: who had made how much public. */
export function landscapeSentence(
  { models, withWeights, makers }: LandscapeCounts,
  { asked, isPast }: Pick<Moment, "asked" | "isPast">,
): string {
  const subject = `${plural(makers, "developer")} in China`;
  const weights = withWeights === 0 ? "" : `, ${counted(withWeights)} of them with weights to download`;
  return isPast
    ? `By ${formatLongDate(asked)}, ${subject} had made ${plural(models, "model")} public${weights}.`
    : `${subject} ${wordFor(makers, "has", "have")} made ${plural(models, "model")} public${weights}.`;
}

/**
 * What the register of generative AI services held: "filed" and "registered" only for services on a published
 * list; a clearance that was only reported is called so.
 */
export function registerSentence(
  { filed, registered, lists, reportedClearances }: LandscapeCounts,
  { isPast }: Pick<Moment, "isPast">,
): string {
  if (lists > 0) {
    const verb = isPast ? "held" : "hold";
    const provinces = registered === 0 ? "" : ` and ${counted(registered)} registered in a province`;
    return `The published lists ${verb} ${counted(filed)} services filed with the regulator${provinces}.`;
  }
  return reportedClearances > 0
    ? "The press had reported the first services cleared for the public; no list of them had been published."
    : "No generative AI service had been cleared under a filing regime.";
}
