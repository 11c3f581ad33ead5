import { describe, expect, it } from "vitest";
import { parseTimelineState, type TimelineState, timelineQuery } from "@/lib/url/timeline-state";

const categories = ["chip", "policy"] as const;

describe("timeline state in the address", () => {
  it("comes back as it was written", () => {
    const states: TimelineState[] = [
      { zoom: "all", order: "newest" },
      { zoom: "month", order: "oldest", family: "rules" },
      { zoom: "year", order: "newest", category: "chip", about: "companies/baidu", milestonesOnly: true },
    ];
    for (const state of states) expect(parseTimelineState(timelineQuery(state), categories)).toEqual(state);
  });

  it("says nothing of the usual state", () => {
    expect(timelineQuery({ zoom: "all", order: "newest" })).toBe("");
  });

  it("leaves out what makes no sense", () => {
    expect(
      parseTimelineState("?zoom=week&category=nonsense&about=../x&milestones=yes&order=up", categories),
    ).toEqual({
      zoom: "all",
      order: "newest",
    });
  });
});
