import type { Chip } from "@/lib/schema/chip";
import type { ControlClass, ExportRule, Metric, Threshold } from "@/lib/schema/export-rule";
import { type AsOf, factAsOf } from "./as-of";
import { chipMetrics } from "./chip-metrics";
import { evaluate, type Metrics, type TestTrace } from "./condition";
import { byWeight } from "./control-classes";
import { givenWord, type Reading } from "./metric-values";
import { hasBegun } from "./partial-dates";

/** A record with its slug. */
export interface Slugged<Kind> {
  slug: string;
  record: Kind;
}

/** What came of reading a list of lines: one class, or the classes between which unknown figures leave it open. */
export type Outcome =
  | { state: "decided"; class: ControlClass; paragraph: string }
  | { state: "cannot-tell"; classes: ControlClass[]; unknown: Metric[] };

/** How a rule classifies a chip, and why. */
export interface Classification {
  rule: string;
  outcome: Outcome;
  /** Every class that some source's figures would give, lightest first; more than one where sources disagree. */
  possible: ControlClass[];
  /** The tests made, in order, each with its figure, its sources and its answer. */
  tests: TestTrace[];
  /** The licence exception that fits, for rules that have some and chips they control. */
  exception?: Outcome;
}

/**
 * Classifies a chip under every rule with thresholds in force on a day, in the order in which they took effect.
 * The ECCN rule goes first, since licence policies and letters ask for its result (15 CFR 742.6).
 */
export function classifyChip(
  chip: Slugged<Chip>,
  rules: readonly Slugged<ExportRule>[],
  asOf: AsOf,
  told: Metrics = {},
): Classification[] {
  const inForce = rulesInForce(rules, asOf);
  const metrics = { ...chipMetrics(chip.record.facts, asOf), ...told };
  const eccnRule = inForce.findLast(({ record }) => setsEccn(record));
  const classification = eccnRule && classificationMetric(classify(eccnRule, metrics));
  const all = classification === undefined ? metrics : { ...metrics, classification };
  return inForce.map((rule) => classify(rule, { ...all, named: givenWord(rule.record.namedChips?.includes(chip.slug) ?? false) }));
}

/** The rules that classify chips and are in force on a day, by the day they took effect. */
export function rulesInForce(rules: readonly Slugged<ExportRule>[], asOf: AsOf): Slugged<ExportRule>[] {
  return rules
    .filter(({ record }) => record.thresholds !== undefined && (record.appliesTo ?? "chip") === "chip")
    .filter(({ record }) => isInForce(record, asOf))
    .sort((a, b) => effectiveDay(a.record, asOf).localeCompare(effectiveDay(b.record, asOf)));
}

/** Whether a rule has taken effect by a day and had not been replaced or suspended by then. */
export function isInForce(rule: ExportRule, asOf: AsOf): boolean {
  const ended = factAsOf(rule.facts.ended, false, asOf);
  const hasEnded = ended.state === "known" && ended.observation.value !== undefined && hasBegun(ended.observation.value, asOf.day);
  const day = effectiveDay(rule, asOf);
  return day !== "" && hasBegun(day, asOf.day) && !hasEnded;
}

function effectiveDay(rule: ExportRule, asOf: AsOf): string {
  const effective = factAsOf(rule.facts.effective, false, asOf);
  return effective.state === "known" ? (effective.observation.value ?? "") : "";
}

const setsEccn = (rule: ExportRule) => rule.thresholds?.some(({ result }) => result === "3A090.a") ?? false;

/** Reads a rule's lines for the given figures; usable for a chip that no record describes. */
export function classify({ slug, record }: Slugged<ExportRule>, metrics: Metrics): Classification {
  const lines = record.thresholds ?? [];
  const { outcome, tests } = readLines(lines, metrics, "preferred");
  const wide = readLines(lines, metrics, "allSources").outcome;
  const possible = byWeight([...new Set([...classesOf(outcome), ...classesOf(wide)])]);
  const exceptions = record.licenceExceptions;
  const controlled = possible.some((one) => one !== "not-controlled");
  if (exceptions === undefined || !controlled) return { rule: slug, outcome, possible, tests };
  const withClass = { ...metrics, classification: classificationMetric({ outcome }) };
  return { rule: slug, outcome, possible, tests, exception: readLines(exceptions, withClass, "preferred").outcome };
}

const classesOf = (outcome: Outcome): ControlClass[] => (outcome.state === "decided" ? [outcome.class] : outcome.classes);

const classificationMetric = ({ outcome }: Pick<Classification, "outcome">) => givenWord(...classesOf(outcome));

/**
 * The first line that holds decides. A line that may hold keeps its class possible, and reading goes on;
 * where all that is possible is one class, it is decided in spite of what is unknown.
 */
function readLines(lines: readonly Threshold[], metrics: Metrics, reading: Reading): { outcome: Outcome; tests: TestTrace[] } {
  const possible: Threshold[] = [];
  const tests: TestTrace[] = [];
  const unknown = new Set<Metric>();
  for (const line of lines) {
    const { truth, tests: made } = evaluate(line.when, metrics, reading);
    tests.push(...made);
    if (truth === "false") continue;
    possible.push(line);
    if (truth === "true") break;
    for (const { test, outcome } of made) if (outcome === "unknown") unknown.add(test.metric);
  }
  const classes = byWeight([...new Set(possible.map((line) => line.result))]);
  const [only] = classes;
  const paragraph = possible.find((line) => line.result === only)?.paragraph;
  if (classes.length === 1 && only !== undefined && paragraph !== undefined) {
    return { outcome: { state: "decided", class: only, paragraph }, tests };
  }
  return { outcome: { state: "cannot-tell", classes, unknown: [...unknown] }, tests };
}
