import type { Condition, Leaf, Metric } from "@/lib/schema/export-rule";
import type { MetricValue, NumberValue, Reading, Span, WordValue } from "./metric-values";
import { allOf, anyOf, notOf, type Truth, truthOf } from "./three-valued";

/** What is known of the thing to be classified; a metric that is absent is unknown. */
export type Metrics = Readonly<Partial<Record<Metric, MetricValue>>>;

/** One test that was made, with the figure it was made on and its answer. */
export interface TestTrace {
  test: Leaf;
  measured?: MetricValue;
  outcome: Truth;
}

/** A condition's answer and the tests behind it. */
export interface Evaluation {
  truth: Truth;
  tests: TestTrace[];
}

/** Evaluates a condition in three-valued logic: an unknown figure gives "unknown" unless another test decides. */
export function evaluate(condition: Condition, metrics: Metrics, reading: Reading): Evaluation {
  if ("all" in condition) return combine(condition.all, metrics, reading, allOf);
  if ("any" in condition) return combine(condition.any, metrics, reading, anyOf);
  if ("not" in condition) {
    const inner = evaluate(condition.not, metrics, reading);
    return { truth: notOf(inner.truth), tests: inner.tests };
  }
  const measured = metrics[condition.metric];
  const outcome = measured === undefined ? "unknown" : testValue(condition, measured, reading);
  return { truth: outcome, tests: [{ test: condition, ...(measured === undefined ? {} : { measured }), outcome }] };
}

function combine(
  conditions: readonly Condition[],
  metrics: Metrics,
  reading: Reading,
  join: (truths: readonly Truth[]) => Truth,
): Evaluation {
  const parts = conditions.map((one) => evaluate(one, metrics, reading));
  return { truth: join(parts.map((part) => part.truth)), tests: parts.flatMap((part) => part.tests) };
}

function testValue(leaf: Leaf, measured: MetricValue, reading: Reading): Truth {
  return measured.kind === "number" ? testNumber(leaf, measured, reading) : testWord(leaf, measured);
}

/** A span passes when all of it does, fails when none of it does, and is unknown in between. */
function testNumber({ op, value }: Leaf, measured: NumberValue, reading: Reading): Truth {
  if (typeof value !== "number") return "unknown";
  const { low, high }: Span = measured[reading];
  switch (op) {
    case ">=":
      return low >= value ? "true" : high < value ? "false" : "unknown";
    case ">":
      return low > value ? "true" : high <= value ? "false" : "unknown";
    case "<=":
      return high <= value ? "true" : low > value ? "false" : "unknown";
    case "<":
      return high < value ? "true" : low >= value ? "false" : "unknown";
    case "==":
      return low === value && high === value ? "true" : value < low || value > high ? "false" : "unknown";
    case "in":
      return "unknown";
    default:
      return op satisfies never;
  }
}

/** A word passes when each word it may be does, fails when none does, and is unknown in between. */
function testWord({ op, value }: Leaf, { oneOf }: WordValue): Truth {
  if (op !== "==" && op !== "in") return "unknown";
  const wanted: readonly (string | number | boolean)[] = Array.isArray(value) ? value : [value];
  const passing = oneOf.filter((word) => wanted.includes(word)).length;
  if (passing === 0) return "false";
  return passing === oneOf.length ? truthOf(true) : "unknown";
}
