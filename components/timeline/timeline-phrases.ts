import type { Phrase } from "@/components/explorer/status-line";
import type { ChangeState } from "@/components/explorer/use-address-state";
import { eventFamilies } from "@/lib/records/event/choices";
import type { TimelineState } from "@/lib/url/timeline-state";
import type { EventContext } from "./event-item";

/** Every part of the timeline's filter in words, with the change that takes it away. */
export function timelinePhrases(
  { family, category, about, milestonesOnly }: TimelineState,
  { names, kinds }: Pick<EventContext, "names" | "kinds">,
  change: ChangeState<TimelineState>,
): Phrase[] {
  const phrase = (key: keyof TimelineState, words: string | undefined): Phrase[] =>
    words === undefined ? [] : [{ key, words, remove: () => change({ [key]: undefined }) }];
  return [
    ...phrase("family", family && eventFamilies[family].label),
    ...phrase("category", category && kinds[category]),
    ...phrase("about", about && `About ${names[about] ?? about}`),
    ...phrase("milestonesOnly", milestonesOnly ? "Milestones only" : undefined),
  ];
}
