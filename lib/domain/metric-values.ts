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

/** A number or the bounds within which it lies. */
export interface NumberValue {
  kind: "number";
  span: Span;
  provenance: Provenance;
}

/** A word or flag; several where it is only known to be one of them. */
export interface WordValue {
  kind: "word";
  oneOf: readonly (string | boolean)[];
  provenance: Provenance;
}

export type MetricValue = NumberValue | WordValue;

type Reported = Pick<Observation<number>, "value" | "range" | "exactness">;

/** The numbers one observation may stand for, or undefined where it has none. `about` counts as exact. */
export function spanOfReport({ value, range, exactness }: Reported): Span | undefined {
  if (range !== undefined) return { low: range.min, high: range.max };
  if (value === undefined) return undefined;
  if (exactness === "at-least") return { low: value, high: Number.POSITIVE_INFINITY };
  if (exactness === "at-most") return { low: 0, high: value };
  return { low: value, high: value };
}

/** A field's observation as a metric value, or undefined where no number is known. */
export function numberOf(field: string, observation: Observation<number>): NumberValue | undefined {
  const span = spanOfReport(observation);
  return span && { kind: "number", span, provenance: provenanceOf(field, observation) };
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
  return {
    kind: "number",
    span: { low: value, high: value },
    provenance: { origin: "given", from: [], sources: [] },
  };
}

/** A word or flag that the reader or a test gives, with no source. */
export function givenWord(...oneOf: (string | boolean)[]): WordValue {
  return { kind: "word", oneOf, provenance: { origin: "given", from: [], sources: [] } };
}
