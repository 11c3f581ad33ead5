import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  dateGiven,
  dateReached,
  type FactView,
  factAsOf,
  factsAsOf,
  knownOn,
  textAsOf,
  valueOn,
} from "@/lib/domain/as-of";
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

  it("is told from its own first day on, and not the day before", () => {
    fc.assert(
      fc.property(anyDate, anyDay, (value, day) => {
        const state = hasBegun(value, day) ? "known" : "not-yet";
        expect(stateOf({ value, sources: [] }, pastOn(day))).toBe(state);
      }),
    );
    expect(stateOf({ value: "2023-09-20", sources: [] })).toBe("known");
    expect(stateOf({ value: "2023-09-21", sources: [] })).toBe("not-yet");
  });

  it("is a date only where its field holds dates", () => {
    const year = { label: "", description: "", group: "", format: "text" } as const;
    const { said } = factsAsOf({ said: { value: "2027", sources: [] } }, { said: year }, past);
    expect(said?.state).toBe("known");
  });

  it("that nobody gives is missing, as anything else", () => {
    expect(stateOf({ missing: "unknown", sources: [] })).toBe("missing");
    expect(stateOf({ range: { min: "2027", max: "2028" }, sources: [] })).toBe("known");
  });
});

describe("what changes over time", () => {
  const field = { label: "", description: "", group: "", format: "number" } as const;
  const undated: Observation = { value: 1, sources: [] };
  const stateOf = (varies: boolean | undefined, moment = pastOn("2023-09-20")) =>
    factsAsOf({ x: undated }, { x: { ...field, ...(varies === undefined ? {} : { varies }) } }, moment).x
      ?.state;

  it("is not shown on a past day without its start; what does not change is", () => {
    expect(stateOf(true)).toBe("undatable");
    expect([stateOf(false), stateOf(undefined)]).toEqual(["known", "known"]);
    expect(stateOf(true, newestOn("2026-10-09"))).toBe("known");
  });

  it("is undatable where its only other values came later", () => {
    const later: Observation = { value: 2, since: "2024", sources: [] };
    expect(factAsOf([undated, later], true, pastOn("2023-09-20")).state).toBe("undatable");
    expect(factAsOf([later], true, pastOn("2023-09-20")).state).toBe("not-yet");
  });
});

describe("the end of what held", () => {
  const stateOn = (until: string, day: Day) =>
    factAsOf({ value: 1, until, sources: [] }, false, pastOn(day)).state;

  it("is the day after its last one", () => {
    expect([stateOn("2023-09-20", "2023-09-20"), stateOn("2023-09-20", "2023-09-21")]).toEqual([
      "known",
      "ended",
    ]);
    expect([stateOn("2023-09", "2023-09-30"), stateOn("2023-09", "2023-10-01")]).toEqual(["known", "ended"]);
  });
});

describe("the date of a field", () => {
  const on = pastOn("2023-09-20");
  const observation = (more: Partial<Observation<string>>): Observation<string> => ({ sources: [], ...more });

  it("is the one given, of a range its first, and none where it was planned or is missing", () => {
    expect(dateGiven(observation({ value: "2023" }))).toBe("2023");
    expect(dateGiven(observation({ range: { min: "2022", max: "2023" } }))).toBe("2022");
    expect(dateGiven(observation({ value: "2023", standing: "planned" }))).toBeUndefined();
    expect(dateGiven(observation({ value: "2023", standing: "reported" }))).toBe("2023");
    expect([dateGiven(undefined), dateGiven(observation({ missing: "unknown" }))]).toEqual([
      undefined,
      undefined,
    ]);
  });

  it("has come on its own day, and not the day before", () => {
    expect(dateReached(observation({ value: "2023-09-20" }), on)).toBe("2023-09-20");
    expect(dateReached(observation({ value: "2023-09-21" }), on)).toBeUndefined();
    expect([dateReached(undefined, on), dateReached(observation({ missing: "unknown" }), on)]).toEqual([
      undefined,
      undefined,
    ]);
  });

  it("is read from what holds on the day", () => {
    const fact = observation({ value: "2023-08", until: "2023-09-19" });
    expect([knownOn(fact, on), valueOn(fact, on)]).toEqual([undefined, undefined]);
    expect(valueOn({ ...fact, until: "2023-09-20" }, on)).toBe("2023-08");
    expect(valueOn(undefined, on)).toBeUndefined();
  });
});

describe("texts of a day", () => {
  it("are none where none is written, and the last of those that have begun", () => {
    const moment = pastOn("2023-09-20");
    expect(textAsOf(undefined, moment)).toBeUndefined();
    const texts = ["2023-09-21", "2023-09-20", "2023-09-19"].map((since) => ({
      text: since,
      since,
      sources: [],
    }));
    expect(textAsOf(texts, moment)?.text).toBe("2023-09-20");
  });
});
