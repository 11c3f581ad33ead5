import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { standingOn } from "@/lib/domain/claim-verdict";
import { hasBegun } from "@/lib/domain/partial-dates";
import { type Verdict, verdicts } from "@/lib/records/claim/choices";
import type { Evidence } from "@/lib/records/claim/schema";
import { valuesOf } from "@/lib/schema/options";
import { anyDate, anyDay } from "./arbitraries";

const finding = (date: string, verdict?: Verdict): Evidence => ({
  date,
  text: "A finding.",
  sources: [],
  ...(verdict && { verdict }),
});

describe("the standing of a claim", () => {
  const claim = {
    verdict: "self-reported" as const,
    evidence: [finding("2024-05", "contradicted"), finding("2024-01-10", "supported"), finding("2024-02")],
  };

  it("is that of its own day until a finding decides", () => {
    expect(standingOn(claim, "2023-12-31")).toEqual({ verdict: "self-reported", evidence: [] });
    expect(standingOn(claim, "2024-03-01")).toMatchObject({
      verdict: "supported",
      decidedBy: { date: "2024-01-10" },
    });
    expect(standingOn(claim, "2024-03-01").evidence).toHaveLength(2);
    expect(standingOn(claim, "2024-05-01").verdict).toBe("contradicted");
  });

  it("never rests on a finding dated later, and keeps what it knew", () => {
    const anyEvidence = fc.array(
      fc
        .record({ date: anyDate, verdict: fc.constantFrom(...valuesOf(verdicts)) })
        .map(({ date, verdict }) => finding(date, verdict)),
    );
    fc.assert(
      fc.property(anyEvidence, anyDay, anyDay, (evidence, one, other) => {
        const [before = one, after = other] = [one, other].sort();
        const early = standingOn({ verdict: "open", evidence }, before);
        const late = standingOn({ verdict: "open", evidence }, after);
        for (const { date } of early.evidence) expect(hasBegun(date, before)).toBe(true);
        expect(late.evidence.slice(0, early.evidence.length)).toEqual(early.evidence);
      }),
    );
  });
});
