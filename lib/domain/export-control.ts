import type { Chip } from "@/lib/records/chip/schema";
import { type ControlClass, controlClasses, type Metric } from "@/lib/records/export-rule/choices";
import type { ExportRule, Threshold } from "@/lib/records/export-rule/schema";
import { valueOn } from "./as-of";
import { chipMetrics } from "./chip-metrics";
import { otherReadings } from "./chip-readings";
import { evaluate, type Metrics, type TestTrace } from "./condition";
import { givenWord } from "./metric-values";
import type { Moment } from "./moment";
import { hasBegun } from "./partial-dates";

/** A record with its slug. */
export interface Slugged<Kind> {
  slug: string;
  record: Kind;
}

/** A line of a rule, as far as reading it needs. */
export type Line = Pick<Threshold, "result" | "paragraph" | "when">;

/** An export rule, as far as it classifies chips. */
export interface ClassingRule extends Pick<ExportRule, "appliesTo" | "namedChips"> {
  facts: Pick<ExportRule["facts"], "effective" | "ended">;
  thresholds?: readonly Line[] | undefined;
  licenceExceptions?: readonly Line[] | undefined;
}

/** What came of reading a list of lines: one class, or the classes between which unknown figures leave it open. */
export type Outcome =
  | { state: "decided"; class: ControlClass; paragraph: string }
  | { state: "cannot-tell"; classes: ControlClass[]; unknown: Metric[] };

/** How a rule classifies a chip, and why. */
export interface Classification {
  rule: string;
  outcome: Outcome;
  /** Every class that the figures of some source would give, lightest first; more than one where sources disagree. */
  possible: ControlClass[];
  /** The tests made, in order, each with its figure, its sources and its answer. */
  tests: TestTrace[];
  /** The licence exception that fits, for rules that have some and chips they control. */
  exception?: Outcome;
}

/**
 * Classifies a chip under every rule with thresholds in force on a day, in the order in which they took effect.
 * The ECCN rule goes first, since licence policies and letters ask for its result (15 CFR 742.6).
 * A system gets no class of its own: it is controlled for the chips it holds (ECCN 4A090).
 * `told` adds what no figure shows, as `toldOfMaker` does, or replaces a figure.
 */
export function classifyChip(
  chip: Slugged<Chip>,
  rules: readonly Slugged<ClassingRule>[],
  moment: Moment,
  told: Metrics = {},
): Classification[] {
  if (chip.record.kind === "system") return [];
  const inForce = rulesInForce(rules, moment);
  const read = (facts: Chip["facts"]) =>
    classifyFigures(chip.slug, inForce, { ...chipMetrics(facts, moment), ...told });
  const others = otherReadings(chip.record.facts, moment).map(read);
  return read(chip.record.facts).map((classification, index) => ({
    ...classification,
    possible: distinct(
      [classification, ...others.map((other) => other[index])].flatMap((one) => one?.possible ?? []),
    ),
  }));
}

/** What the country of a chip's maker tells the rules that ask for it. */
export function toldOfMaker(country: string): Metrics {
  return { designedInChina: givenWord(country === "China") };
}

function classifyFigures(
  slug: string,
  rules: readonly Slugged<ClassingRule>[],
  figures: Metrics,
): Classification[] {
  const eccnRule = rules.findLast(({ record }) =>
    record.thresholds?.some(({ result }) => result === "3A090.a"),
  );
  const metrics =
    eccnRule === undefined
      ? figures
      : { ...figures, classification: classesAsMetric(classify(eccnRule, figures)) };
  return rules.map((rule) =>
    classify(rule, { ...metrics, named: givenWord(rule.record.namedChips?.includes(slug) ?? false) }),
  );
}

/** The rules that classify chips and are in force on a day, by the day they took effect. */
export function rulesInForce(
  rules: readonly Slugged<ClassingRule>[],
  moment: Moment,
): Slugged<ClassingRule>[] {
  const order = ({ slug, record }: Slugged<ClassingRule>) =>
    `${valueOn(record.facts.effective, moment)} ${slug}`;
  return rules
    .filter(({ record }) => record.thresholds !== undefined && (record.appliesTo ?? "chip") === "chip")
    .filter(({ record }) => isInForce(record, moment))
    .sort((a, b) => order(a).localeCompare(order(b)));
}

/** Whether a rule has taken effect by a day and had not been replaced or suspended by then. */
export function isInForce(rule: Pick<ClassingRule, "facts">, moment: Moment): boolean {
  const [effective, ended] = [valueOn(rule.facts.effective, moment), valueOn(rule.facts.ended, moment)];
  const hasCome = (date: string | undefined) => date !== undefined && hasBegun(date, moment.read);
  return hasCome(effective) && !hasCome(ended);
}

/** Reads a rule's lines for the given figures; usable for a chip that no record describes. */
export function classify({ slug, record }: Slugged<ClassingRule>, metrics: Metrics): Classification {
  const { outcome, tests } = readLines(record.thresholds ?? [], metrics);
  const possible = classesOf(outcome);
  const exceptions = record.licenceExceptions;
  if (exceptions === undefined || !possible.some((one) => one !== "not-controlled"))
    return { rule: slug, outcome, possible, tests };
  const exception = readLines(exceptions, {
    ...metrics,
    classification: classesAsMetric({ possible }),
  }).outcome;
  return { rule: slug, outcome, possible, tests, exception };
}

const classesOf = (outcome: Outcome): ControlClass[] =>
  outcome.state === "decided" ? [outcome.class] : outcome.classes;

const classesAsMetric = ({ possible }: Pick<Classification, "possible">) => givenWord(...possible);

/** Each class once, from the lightest to the heaviest. */
const distinct = (classes: readonly ControlClass[]): ControlClass[] =>
  [...new Set(classes)].sort((a, b) => controlClasses[a].weight - controlClasses[b].weight);

/**
 * The first line that holds decides. A line that may hold keeps its class possible, and reading goes on;
 * where all that is possible is one class, it is decided in spite of what is unknown.
 */
function readLines(lines: readonly Line[], metrics: Metrics): { outcome: Outcome; tests: TestTrace[] } {
  const possible: Line[] = [];
  const tests: TestTrace[] = [];
  const unknown = new Set<Metric>();
  for (const line of lines) {
    const { truth, tests: made } = evaluate(line.when, metrics);
    tests.push(...made);
    if (truth === "false") continue;
    possible.push(line);
    if (truth === "true") break;
    for (const { test, outcome } of made) if (outcome === "unknown") unknown.add(test.metric);
  }
  const [first] = possible;
  const classes = distinct(possible.map((line) => line.result));
  if (first !== undefined && classes.length === 1) {
    return { outcome: { state: "decided", class: first.result, paragraph: first.paragraph }, tests };
  }
  return { outcome: { state: "cannot-tell", classes, unknown: [...unknown] }, tests };
}
