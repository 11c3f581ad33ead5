import type { Observation } from "@/lib/schema/fact";

/** The numbers that a figure may stand for, both ends included; `high` may be Infinity. */
export interface Span {
  low: number;
  high: number;
}

/** Where a figure comes from: a source that states it, or arithmetic on stated figures. */
export interface Provenance {
  origin: "stated" | "computed" | "given";
  /** Fields of the record that it rests on. */
  from: string[];
  sources: string[];
  /** The weakest standing of those figures: an estimate anywhere makes the result one. */
  standing?: "estimate" | "reported" | "planned";
  /** The company whose own word it is. */
  says?: string;
}

/** A number: as the record prefers it, and with every disagreeing source taken in. */
export interface NumberValue {
  kind: "number";
  preferred: Span;
  allSources: Span;
  provenance: Provenance;
}

/** A word or flag; several where it is only known to be one of them. */
export interface WordValue {
  kind: "word";
  oneOf: readonly (string | boolean)[];
  provenance: Provenance;
}

export type MetricValue = NumberValue | WordValue;

/** Whether the record's preferred figures are read, or those of every source at once. */
export type Reading = "preferred" | "allSources";

type Reported = Pick<Observation<number>, "value" | "range" | "exactness">;

/** The numbers one observation may stand for, or undefined where it has none. `about` counts as exact. */
export function spanOfReport({ value, range, exactness }: Reported): Span | undefined {
  if (range !== undefined) return { low: range.min, high: range.max };
  if (value === undefined) return undefined;
  if (exactness === "at-least") return { low: value, high: Number.POSITIVE_INFINITY };
  if (exactness === "at-most") return { low: 0, high: value };
  return { low: value, high: value };
}

/** The smallest span that holds all the given ones. */
export function hullOf(spans: readonly Span[]): Span {
  return { low: Math.min(...spans.map((span) => span.low)), high: Math.max(...spans.map((span) => span.high)) };
}

/** A field's observation as a metric value, or undefined where no number is known. */
export function numberOf(field: string, observation: Observation<number>): NumberValue | undefined {
  const preferred = spanOfReport(observation);
  if (preferred === undefined) return undefined;
  const others = (observation.others ?? []).map(spanOfReport).filter((span) => span !== undefined);
  return { kind: "number", preferred, allSources: hullOf([preferred, ...others]), provenance: provenanceOf(field, observation) };
}

/** Says of a field's observation where it comes from. */
export function provenanceOf(field: string, { sources, standing, says }: Observation): Provenance {
  return {
    origin: "stated",
    from: [field],
    sources,
    ...(standing === undefined ? {} : { standing }),
    ...(says === undefined ? {} : { says }),
  };
}

const standings = ["estimate", "planned", "reported"] as const;

/** The provenance of a number computed from several. */
export function combinedProvenance(parts: readonly Provenance[]): Provenance {
  const standing = standings.find((one) => parts.some((part) => part.standing === one));
  const says = parts.find((part) => part.says !== undefined)?.says;
  return {
    origin: "computed",
    from: [...new Set(parts.flatMap((part) => part.from))],
    sources: [...new Set(parts.flatMap((part) => part.sources))],
    ...(standing === undefined ? {} : { standing }),
    ...(says === undefined ? {} : { says }),
  };
}

/** A number that the reader or a test gives, with no source. */
export function givenNumber(value: number): NumberValue {
  const span = { low: value, high: value };
  return { kind: "number", preferred: span, allSources: span, provenance: { origin: "given", from: [], sources: [] } };
}

/** A word or flag that the reader or a test gives, with no source. */
export function givenWord(...oneOf: (string | boolean)[]): WordValue {
  return { kind: "word", oneOf, provenance: { origin: "given", from: [], sources: [] } };
}
