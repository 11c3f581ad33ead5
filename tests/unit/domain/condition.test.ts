import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evaluate } from "@/lib/domain/condition";
import { givenNumber, givenWord, type NumberValue } from "@/lib/domain/metric-values";
import type { Condition, Leaf } from "@/lib/records/export-rule/schema";

/** A figure that is only known to lie between two bounds. */
const between = (low: number, high: number): NumberValue => ({ ...givenNumber(low), span: { low, high } });

/** The answer of one test of TPP, whose threshold in the law is 4,800 where none is given. */
const answer = (op: Leaf["op"], low: number, high = low, value: Leaf["value"] = 4800) =>
  evaluate({ metric: "tpp", op, value }, { tpp: between(low, high) }).truth;

const threshold = fc.double({ min: 0.001, max: 1e6, noNaN: true });
/** What two figures of a data sheet differ by at least. */
const epsilon = 1e-4;

describe("a test on a threshold", () => {
  it("answers below, on and above it", () => {
    const around = (op: Leaf["op"]) => [4799.99, 4800, 4800.01].map((figure) => answer(op, figure));
    expect(around(">=")).toEqual(["false", "true", "true"]);
    expect(around(">")).toEqual(["false", "false", "true"]);
    expect(around("<=")).toEqual(["true", "true", "false"]);
    expect(around("<")).toEqual(["true", "false", "false"]);
    expect(around("==")).toEqual(["false", "true", "false"]);
  });

  it("answers so whatever the threshold", () => {
    fc.assert(
      fc.property(threshold, (value) => {
        const [below, above] = [value - epsilon, value + epsilon];
        const around = (op: Leaf["op"]) => [below, value, above].map((one) => answer(op, one, one, value));
        expect(around(">=")).toEqual(["false", "true", "true"]);
        expect(around(">")).toEqual(["false", "false", "true"]);
        expect(around("<=")).toEqual(["true", "true", "false"]);
        expect(around("<")).toEqual(["true", "false", "false"]);
        expect(around("==")).toEqual(["false", "true", "false"]);
      }),
    );
  });

  it("that a figure between two bounds meets with one of them only is open", () => {
    const spans = [
      [4700, 4799],
      [4700, 4800],
      [4700, 4900],
      [4800, 4900],
      [4801, 4900],
    ] as const;
    const over = (op: Leaf["op"]) => spans.map(([low, high]) => answer(op, low, high));
    expect(over(">=")).toEqual(["false", "unknown", "unknown", "true", "true"]);
    expect(over(">")).toEqual(["false", "false", "unknown", "unknown", "true"]);
    expect(over("<=")).toEqual(["true", "true", "unknown", "unknown", "false"]);
    expect(over("<")).toEqual(["true", "unknown", "unknown", "false", "false"]);
    expect(over("==")).toEqual(["false", "unknown", "unknown", "unknown", "false"]);
  });

  it("that a lower bound has reached already is passed, however high the figure may be", () => {
    expect(answer(">=", 4800, Number.POSITIVE_INFINITY)).toBe("true");
    expect(answer(">=", 4799, Number.POSITIVE_INFINITY)).toBe("unknown");
    expect(answer("<", 4800, Number.POSITIVE_INFINITY)).toBe("false");
  });

  it("that asks a number for a word, or for one of several, is open", () => {
    expect(answer(">=", 4800, 4800, "4800")).toBe("unknown");
    expect(answer("in", 4800)).toBe("unknown");
  });
});

describe("a test on a word", () => {
  const wordAnswer = (op: Leaf["op"], value: Leaf["value"], ...oneOf: (string | boolean)[]) =>
    evaluate({ metric: "classification", op, value }, { classification: givenWord(...oneOf) }).truth;

  it("holds where every word it may be is wanted, fails where none is, and is open in between", () => {
    expect(wordAnswer("==", "3A090.a", "3A090.a")).toBe("true");
    expect(wordAnswer("==", "3A090.a", "3A090.b")).toBe("false");
    expect(wordAnswer("==", "3A090.a", "3A090.a", "3A090.b")).toBe("unknown");
    expect(wordAnswer("in", ["3A090.a", "3A090.b"], "3A090.a", "3A090.b")).toBe("true");
    expect(wordAnswer("in", ["3A090.a", "3A090.b"], "3A090.a", "3A090.c")).toBe("unknown");
    expect(wordAnswer("in", ["3A090.a"], "3A090.b", "3A090.c")).toBe("false");
    expect(wordAnswer("==", true, true)).toBe("true");
    expect(wordAnswer("==", true, false)).toBe("false");
  });

  it("by an order that words do not have is open", () => {
    for (const op of [">=", ">", "<=", "<"] as const)
      expect(wordAnswer(op, "3A090.a", "3A090.a")).toBe("unknown");
  });
});

describe("a condition", () => {
  const tpp: Condition = { metric: "tpp", op: ">=", value: 4800 };
  const named: Condition = { metric: "named", op: "==", value: true };
  const metrics = { tpp: givenNumber(5000) };

  it("on a figure that nobody knows is open, and says so in its trace", () => {
    expect(evaluate(named, metrics)).toStrictEqual({
      truth: "unknown",
      tests: [{ test: named, outcome: "unknown" }],
    });
  });

  it("tells the figure behind each test that was made", () => {
    expect(evaluate(tpp, metrics)).toStrictEqual({
      truth: "true",
      tests: [{ test: tpp, measured: metrics.tpp, outcome: "true" }],
    });
  });

  it("of several tests tells all of them, whatever decided", () => {
    expect(evaluate({ all: [tpp, named] }, metrics)).toMatchObject({
      truth: "unknown",
      tests: [
        { test: tpp, outcome: "true" },
        { test: named, outcome: "unknown" },
      ],
    });
    expect(evaluate({ any: [tpp, named] }, metrics)).toMatchObject({
      truth: "true",
      tests: [{ test: tpp }, { test: named }],
    });
  });

  it("that is denied is the opposite, with the same tests", () => {
    expect(evaluate({ not: tpp }, metrics)).toMatchObject({ truth: "false", tests: [{ outcome: "true" }] });
    expect(evaluate({ not: named }, metrics).truth).toBe("unknown");
    expect(evaluate({ not: { all: [] } }, metrics)).toStrictEqual({ truth: "false", tests: [] });
  });
});
