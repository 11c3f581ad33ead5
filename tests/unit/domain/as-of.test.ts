import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type FactView, factAsOf, factsAsOf, textAsOf } from "@/lib/domain/as-of";
import { hasBegun, hasPassed } from "@/lib/domain/partial-dates";
import type { Day } from "@/lib/schema/calendar";
import type { Observation } from "@/lib/schema/fact";
import { newestOn, pastOn } from "../../support/moments";
import { anyDate, anyDay } from "./arbitraries";

const anyObservation: fc.Arbitrary<Observation<number>> = fc
  .record({
    value: fc.nat(),
    since: fc.option(anyDate, { nil: undefined }),
    until: fc.option(anyDate, { nil: undefined }),
  })
  .map((fields) => ({ ...fields, sources: [] }));
/** A history as the data holds it: no two observations of one start, for then nobody could say which holds. */
const anyHistory = fc.uniqueArray(anyObservation, {
  minLength: 1,
  maxLength: 6,
  selector: ({ since }) => since ?? "",
});

const observationsOf = (view: FactView<number>) =>
  "observation" in view ? [...view.earlier, view.observation] : [];

describe("the value of a fact as of a day", () => {
  it("never comes from what began after that day", () => {
    fc.assert(
      fc.property(anyHistory, fc.boolean(), anyDay, (history, varies, day) => {
        for (const { since } of observationsOf(factAsOf(history, varies, pastOn(day)))) {
          if (since !== undefined) expect(hasBegun(since, day)).toBe(true);
        }
      }),
    );
  });

  it("does not change when later observations are added or taken away", () => {
    fc.assert(
      fc.property(anyHistory, fc.boolean(), anyDay, (history, varies, day) => {
        const moment = pastOn(day);
        const known = history.filter(({ since }) => since === undefined || hasBegun(since, day));
        fc.pre(known.some(({ since }) => since !== undefined || !varies));
        expect(factAsOf(known, varies, moment)).toEqual(factAsOf(history, varies, moment));
      }),
    );
  });

  it("does not depend on the order in which the history is written", () => {
    fc.assert(
      fc.property(anyHistory, fc.boolean(), anyDay, fc.boolean(), (history, varies, day, isPast) => {
        const moment = { ...pastOn(day), isPast };
        expect(factAsOf(history.toReversed(), varies, moment)).toEqual(factAsOf(history, varies, moment));
      }),
    );
  });

  it("moves forward only: what held on a day is current or earlier on every later day", () => {
    fc.assert(
      fc.property(anyHistory, fc.boolean(), anyDay, anyDay, (history, varies, one, other) => {
        const [before = one, after = other] = [one, other].sort();
        const early = observationsOf(factAsOf(history, varies, pastOn(before)));
        const late = observationsOf(factAsOf(history, varies, pastOn(after)));
        expect(late.slice(0, early.length)).toEqual(early);
      }),
    );
  });

  it("has ended exactly when the current observation's end has passed", () => {
    fc.assert(
      fc.property(anyHistory, anyDay, (history, day) => {
        const view = factAsOf(history, false, pastOn(day));
        if (!("observation" in view)) return;
        const { until } = view.observation;
        expect(view.state === "ended").toBe(until !== undefined && hasPassed(until, day));
      }),
    );
  });

  it("says why there is none", () => {
    const moment = pastOn("2023-09-20");
    expect(factAsOf(undefined, true, moment).state).toBe("absent");
    expect(factAsOf({ value: 1, sources: [] }, true, moment).state).toBe("undatable");
    expect(factAsOf({ value: 1, sources: [] }, false, moment).state).toBe("known");
    expect(factAsOf({ value: 1, since: "2023-10", sources: [] }, true, moment).state).toBe("not-yet");
    expect(factAsOf({ missing: "undisclosed", since: "2023-09", sources: [] }, true, moment).state).toBe(
      "missing",
    );
    expect(factAsOf({ value: 1, sources: [] }, true, { ...moment, isPast: false }).state).toBe("known");
  });
});

describe("the text as of a day", () => {
  it("is the last that had begun, whatever the order", () => {
    const texts = [
      { text: "later", since: "2024", sources: [] },
      { text: "first", sources: [] },
      { text: "then", since: "2023-08", sources: [] },
    ];
    const on = (day: Day) => textAsOf(texts, pastOn(day))?.text;
    expect([on("2023-07-31"), on("2023-08-01"), on("2023-12-31"), on("2024-01-01")]).toEqual([
      "first",
      "then",
      "then",
      "later",
    ]);
    expect(textAsOf([{ text: "later", since: "2024", sources: [] }], pastOn("2023-09-20"))).toBeUndefined();
  });

  it("never tells what began later", () => {
    const anyTexts = fc.array(
      fc.record({
        text: fc.constant("x"),
        since: fc.option(anyDate, { nil: undefined }),
        sources: fc.constant<string[]>([]),
      }),
      { minLength: 1 },
    );
    fc.assert(
      fc.property(anyTexts, anyDay, (texts, day) => {
        const since = textAsOf(texts, pastOn(day))?.since;
        if (since !== undefined) expect(hasBegun(since, day)).toBe(true);
      }),
    );
  });
});

describe("a date that lay ahead", () => {
  const fields = { released: { label: "", description: "", group: "", format: "date" } } as const;
  const past = pastOn("2023-09-20");
  const stateOf = (fact: Observation, moment = past) =>
    factsAsOf({ released: fact }, fields, moment).released?.state;

  it("is not told to a past day, unless its announcement is dated", () => {
    expect(stateOf({ value: "2023-11", sources: [] })).toBe("not-yet");
    expect(stateOf({ value: "2023-11", since: "2023-06", standing: "planned", sources: [] })).toBe("known");
    expect(stateOf({ value: "2023-09", sources: [] })).toBe("known");
    expect(stateOf({ value: "2027", sources: [] }, newestOn("2026-10-09"))).toBe("known");
  });
});
