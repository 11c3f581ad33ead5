import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { everything, isShownOn, judgeDay, momentOf, writtenDay } from "@/lib/domain/moment";
import type { Day } from "@/lib/schema/calendar";
import { newestOn, pastOn } from "../../support/moments";
import { anyDay } from "./arbitraries";

const days = {
  first: "2023-01-01",
  newest: "2026-11-21",
  changes: ["2023-01-01", "2023-04-11", "2026-11-21"],
} as const;

describe("the judge of a day", () => {
  it.each(["2023-01-01", "2024-02-29", "2026-11-21"])(
    "takes %s, the first and the newest day included",
    (day) => {
      expect(judgeDay(day, days)).toBe(day);
    },
  );

  it.each([
    "2022-12-31",
    "2026-11-22",
    "2023-02-29",
    "2023-13-01",
    "2023-04",
    "≤2023-04-11",
    "latest",
    "",
    "2023-4-11",
  ])("refuses “%s”", (written) => expect(judgeDay(written, days)).toBeUndefined());
});

describe("the moment of a day", () => {
  it("reads the last day of change not after it", () => {
    expect(momentOf("2023-04-10", days)).toEqual({ asked: "2023-04-10", read: "2023-01-01", isPast: true });
    expect(momentOf("2023-04-11", days)).toEqual({ asked: "2023-04-11", read: "2023-04-11", isPast: true });
    expect(momentOf("2026-11-20", days)).toEqual({ asked: "2026-11-20", read: "2023-04-11", isPast: true });
  });

  it("is not past on the newest day alone", () => {
    expect(momentOf(days.newest, days)).toEqual(newestOn(days.newest));
  });

  it("is never read later than it was asked for, and as late as its changes allow", () => {
    fc.assert(
      fc.property(fc.array(anyDay, { minLength: 1 }), anyDay, (some, day) => {
        const changes: Day[] = [...new Set(some)].sort();
        const [first = day, newest = day] = [changes[0], changes.at(-1)];
        fc.pre(first <= day && day <= newest);
        const { read } = momentOf(day, { first, newest, changes });
        expect(read <= day).toBe(true);
        expect(changes.filter((one) => read < one && one <= day)).toEqual([]);
      }),
    );
  });

  it("is written as its day, the newest as “latest”", () => {
    expect(writtenDay({ asked: "2023-04-12", read: "2023-04-11", isPast: true })).toBe("2023-04-12");
    expect(writtenDay(newestOn("2026-11-21"))).toBe("latest");
  });
});

it("shows what lies ahead in the newest view, and nothing later than a past day", () => {
  const past = pastOn("2023-04-11");
  expect([isShownOn("2023-04-11", past), isShownOn("2023-04", past), isShownOn("2023-04-12", past)]).toEqual([
    true,
    true,
    false,
  ]);
  expect(isShownOn("2030", newestOn("2026-11-21"))).toBe(true);
  expect(isShownOn("2030", everything)).toBe(true);
});
