import type { Metric } from "@/lib/records/export-rule/choices";
import type { Condition, Leaf } from "@/lib/records/export-rule/schema";
import type { MetricValue, NumberValue, WordValue } from "./metric-values";
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
interface Evaluation {
  truth: Truth;
  tests: TestTrace[];
}

/** Evaluates a condition in three-valued logic: an unknown figure gives "unknown" unless another test decides. */
export function evaluate(condition: Condition, metrics: Metrics): Evaluation {
  if ("all" in condition) return combine(condition.all, metrics, allOf);
  if ("any" in condition) return combine(condition.any, metrics, anyOf);
  if ("not" in condition) {
    const inner = evaluate(condition.not, metrics);
    return { truth: notOf(inner.truth), tests: inner.tests };
  }
  const measured = metrics[condition.metric];
  const outcome = measured === undefined ? "unknown" : testValue(condition, measured);
  return {
    truth: outcome,
    tests: [{ test: condition, ...(measured === undefined ? {} : { measured }), outcome }],
  };
}

function combine(
  conditions: readonly Condition[],
  metrics: Metrics,
  join: (truths: readonly Truth[]) => Truth,
): Evaluation {
  const parts = conditions.map((one) => evaluate(one, metrics));
  return { truth: join(parts.map((part) => part.truth)), tests: parts.flatMap((part) => part.tests) };
}

function testValue(leaf: Leaf, measured: MetricValue): Truth {
  return measured.kind === "number" ? testNumber(leaf, measured) : testWord(leaf, measured);
}

/** A span passes when all of it does, fails when none of it does, and is unknown in between. */
function testNumber({ op, value }: Leaf, measured: NumberValue): Truth {
  if (typeof value !== "number") return "unknown";
  const { low, high } = measured.span;
  switch (op) {
    case ">=":
      return certain(low >= value, high < value);
    case ">":
      return certain(low > value, high <= value);
    case "<=":
      return certain(high <= value, low > value);
    case "<":
      return certain(high < value, low >= value);
    case "==":
      return certain(low === value && high === value, value < low || value > high);
    case "in":
      return "unknown";
    default:
      return op satisfies never;
  }
}

function certain(holds: boolean, fails: boolean): Truth {
  if (holds) return "true";
  return fails ? "false" : "unknown";
}

/** A word passes when each word it may be does, fails when none does, and is unknown in between. */
function testWord({ op, value }: Leaf, { oneOf }: WordValue): Truth {
  if (op !== "==" && op !== "in") return "unknown";
  const wanted: readonly (string | number | boolean)[] = Array.isArray(value) ? value : [value];
  const passing = oneOf.filter((word) => wanted.includes(word)).length;
  if (passing === 0) return "false";
  return passing === oneOf.length ? truthOf(true) : "unknown";
}
