import type { Verdict } from "@/lib/records/claim/choices";
import type { Segment } from "@/lib/records/company/choices";
import type { EventFamily } from "@/lib/records/event/choices";

/**
 * What has a colour of its own, with the class that gives it. The names are complete, so that Tailwind finds them;
 * marks are drawn in `currentcolor` (`bg-current`, `border-current`, `fill="currentColor"`) and take it from here.
 */
export const segmentColours: Readonly<Record<Segment, string>> = {
  cloud: "text-segment-cloud",
  "social-media": "text-segment-social-media",
  technology: "text-segment-technology",
  research: "text-segment-research",
  startup: "text-segment-startup",
  chipmaker: "text-segment-chipmaker",
  foundry: "text-segment-foundry",
  telecom: "text-segment-telecom",
  "device-maker": "text-segment-device-maker",
  platform: "text-segment-platform",
  investor: "text-segment-investor",
  abroad: "text-segment-abroad",
};

/** The six families of events. */
export const familyColours: Readonly<Record<EventFamily, string>> = {
  models: "text-event-models",
  chips: "text-event-chips",
  controls: "text-event-controls",
  rules: "text-event-rules",
  money: "text-event-money",
  society: "text-event-society",
};

/** How a judgement sounds: only the party itself says so, it holds, it does not; its words always stand beside the colour. */
export type Tone = "self" | "ok" | "warn" | "bad" | "quiet";
export const toneColours: Readonly<Record<Tone, string>> = {
  self: "text-past",
  ok: "text-ok",
  warn: "text-warn",
  bad: "text-bad",
  quiet: "text-ink-2",
};

/** The tone of each verdict on a claim. */
export const verdictTones: Readonly<Record<Verdict, Tone>> = {
  "self-reported": "self",
  supported: "ok",
  "partly-supported": "ok",
  disputed: "bad",
  contradicted: "bad",
  "not-verifiable": "quiet",
  open: "quiet",
};
