import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hasBegun } from "@/lib/domain/partial-dates";
import { isDraft, regulationStatusOn } from "@/lib/domain/regulation-status";
import { type Stage, stages } from "@/lib/records/regulation/choices";
import type { Milestone } from "@/lib/records/regulation/schema";
import type { Day } from "@/lib/schema/calendar";
import { valuesOf } from "@/lib/schema/options";
import { anyDate, anyDay } from "./arbitraries";

const step = (stage: Stage, date: string): Milestone => ({ stage, date, sources: [] });

/** The life of China's interim measures for generative AI services of 2023. */
const measures = {
  milestones: [
    step("effective", "2023-08-15"),
    step("draft", "2023-04-11"),
    step("comment-closed", "2023-05-10"),
    step("adopted", "2023-05-23"),
    step("published", "2023-07-13"),
  ],
};

const anyMilestones = fc.array(
  fc.record({
    stage: fc.constantFrom(...valuesOf(stages)),
    date: anyDate,
    sources: fc.constant<string[]>([]),
  }),
  {
    minLength: 1,
    maxLength: 8,
  },
);

describe("the status of a regulation", () => {
  it("follows its milestones", () => {
    const on = (day: Day) => regulationStatusOn(measures, day);
    expect(on("2023-04-10").state).toBe("not-yet");
    expect(on("2023-04-11")).toMatchObject({
      state: "draft",
      hadDraft: false,
      next: { stage: "comment-closed" },
    });
    expect(on("2023-05-23")).toMatchObject({
      state: "adopted",
      hadDraft: true,
      since: { date: "2023-05-23" },
    });
    expect(on("2023-08-14")).toMatchObject({
      state: "adopted",
      next: { stage: "effective", date: "2023-08-15" },
    });
    expect(on("2023-08-15")).toMatchObject({ state: "in-force", hadDraft: true });
    expect(on("2023-08-15").next).toBeUndefined();
  });

  it("rests on the first step that gave it its state", () => {
    expect(regulationStatusOn(measures, "2023-07-13").since).toEqual(step("adopted", "2023-05-23"));
    expect(regulationStatusOn(measures, "2023-04-10").since).toBeUndefined();
  });

  it("had no draft where none was public", () => {
    const direct = { milestones: [step("published", "2023-07-13"), step("effective", "2023-08-15")] };
    expect(regulationStatusOn(direct, "2023-09-01")).toMatchObject({ state: "in-force", hadDraft: false });
  });

  it("tells its entry into force ahead once the text is final, not while it is a draft", () => {
    const drafted = (...more: readonly Milestone[]) =>
      regulationStatusOn(
        { milestones: [step("draft", "2023-04-11"), ...more, step("effective", "2023-08-15")] },
        "2023-07-13",
      ).next?.stage;
    expect(drafted()).toBeUndefined();
    for (const stage of ["signed", "adopted", "published"] as const)
      expect(drafted(step(stage, "2023-07-13"))).toBe("effective");
  });

  it("does not tell ahead what nobody could know", () => {
    const revoked = { milestones: [step("signed", "2023-10-30"), step("rescinded", "2025-01-20")] };
    expect(regulationStatusOn(revoked, "2024-01-01").next).toBeUndefined();
    expect(regulationStatusOn(revoked, "2025-01-20").state).toBe("rescinded");
    expect(regulationStatusOn(measures, "2023-04-20").next?.stage).not.toBe("effective");
  });

  it("is not undone by the draft of an amendment, and resumes after a suspension", () => {
    const amended = {
      milestones: [...measures.milestones, step("draft", "2024-03-01"), step("amended", "2024-06-01")],
    };
    expect(regulationStatusOn(amended, "2024-04-01")).toMatchObject({ state: "in-force", amended: false });
    expect(regulationStatusOn(amended, "2024-06-01")).toMatchObject({ state: "in-force", amended: true });
    const resumed = {
      milestones: [step("effective", "2023"), step("suspended", "2024"), step("effective", "2025")],
    };
    expect(regulationStatusOn(resumed, "2024-06-01").state).toBe("suspended");
    expect(regulationStatusOn(resumed, "2025-06-01").state).toBe("in-force");
  });

  it("takes several steps of one day in the order of law-making", () => {
    const oneDay = {
      milestones: [
        step("effective", "2023-07-10"),
        step("published", "2023-07-10"),
        step("adopted", "2023-07-10"),
      ],
    };
    expect(regulationStatusOn(oneDay, "2023-07-10").state).toBe("in-force");
  });

  it("rests on steps reached by the day only, whatever the order in which they are written", () => {
    fc.assert(
      fc.property(anyMilestones, anyDay, (milestones, day) => {
        const status = regulationStatusOn({ milestones }, day);
        for (const { date } of status.past) expect(hasBegun(date, day)).toBe(true);
        if (status.since) expect(hasBegun(status.since.date, day)).toBe(true);
        if (status.next) expect(hasBegun(status.next.date, day)).toBe(false);
        expect(regulationStatusOn({ milestones: milestones.toReversed() }, day)).toEqual(status);
      }),
    );
  });
});

it("is a draft until a final text is made: adopted, decided or in force", () => {
  expect((["not-yet", "proposed", "draft"] as const).every(isDraft)).toBe(true);
  expect(
    (["adopted", "decided", "in-force", "suspended", "superseded", "rescinded"] as const).some(isDraft),
  ).toBe(false);
});
