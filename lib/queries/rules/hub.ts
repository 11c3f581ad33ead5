import type { Database } from "@/lib/database/client";
import type { Moment } from "@/lib/domain/moment";
import { compareDates } from "@/lib/domain/partial-dates";
import { groupRegulations, type RegulationGroup } from "@/lib/domain/regulation-groups";
import type { RegulationState } from "@/lib/domain/regulation-status";
import { type SourceView, sourcesIn } from "@/lib/domain/source-numbers";
import { namesOnDay } from "../names-on-day";
import { recordsOf } from "../records";
import { sourcesOf } from "../sources";
import { type ControlsOnDay, controlsOnDay } from "./controls";
import { lineFields, type RuleLine, ruleLine } from "./rule-lines";
import { rulesOnDay, type StepAhead } from "./rules-on-day";

/** A body with the number of national instruments it stands behind. */
export interface RuleMaker {
  address: string;
  count: number;
}

/** What governed generative AI in China on a day. */
export interface RulesHub {
  moment: Moment;
  /** National Chinese instruments by where they stood. */
  counts: { state: RegulationState; count: number }[];
  national: number;
  groups: Record<RegulationGroup, RuleLine[]>;
  ahead: StepAhead[];
  /** Final texts whose differences from the draft are recorded. */
  compared: RuleLine[];
  controls: ControlsOnDay;
  makers: RuleMaker[];
  sources: SourceView[];
  names: Record<string, string>;
}

/** The order in which standings are counted: from what holds to what no longer does. */
const stateOrder: readonly RegulationState[] = [
  "in-force",
  "adopted",
  "decided",
  "draft",
  "proposed",
  "suspended",
  "superseded",
  "rescinded",
];

/** The rules of a day with their standing, the export controls in force, and the bodies behind them. */
export async function rulesHub(database: Database, moment: Moment): Promise<RulesHub> {
  const [regulations, { ahead }, controls] = await Promise.all([
    recordsOf(
      database,
      { collection: "regulations", fields: lineFields, facts: ["binding", "documentNumber"] },
      moment,
    ),
    rulesOnDay(database, moment),
    controlsOnDay(database, moment),
  ]);
  const lines = regulations.map((one) => ruleLine(one, moment)).sort(newestFirst);
  const national = lines.filter(({ jurisdiction }) => jurisdiction === "cn");
  const groups = groupRegulations(lines);
  const compared = lines
    .filter(({ changes }) => changes.length > 0)
    .sort((a, b) => differencesOf(b) - differencesOf(a));
  const shown = { groups, ahead, compared, controls, makers: makersOf(national) };
  return {
    moment,
    counts: stateOrder
      .map((state) => ({ state, count: national.filter((line) => line.state === state).length }))
      .filter(({ count }) => count > 0),
    national: national.length,
    ...shown,
    sources: await sourcesOf(database, sourcesIn(ahead, groups, controls)),
    names: await namesOnDay(database, shown, moment),
  };
}

/** The number of provisions known to differ from the draft. */
const differencesOf = ({ changes }: RuleLine): number => changes.reduce((sum, { count }) => sum + count, 0);

function makersOf(lines: readonly RuleLine[]): RuleMaker[] {
  const counts = new Map<string, number>();
  for (const address of lines.flatMap(({ issuers }) => issuers))
    counts.set(address, (counts.get(address) ?? 0) + 1);
  return [...counts]
    .map(([address, count]) => ({ address, count }))
    .sort((a, b) => b.count - a.count || a.address.localeCompare(b.address));
}

function newestFirst(a: RuleLine, b: RuleLine): number {
  return compareDates(b.since, a.since) || a.name.localeCompare(b.name);
}
