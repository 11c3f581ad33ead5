import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tableShape } from "@/lib/domain/table/table-shape";
import { eventCategories, eventFamilies } from "@/lib/records/event/choices";
import { valuesOf } from "@/lib/schema/options";
import { tableFileAddress } from "@/lib/url/table-state";
import {
  eventTableQuery,
  type TimelineState,
  timelineAddress,
  timelineZooms,
} from "@/lib/url/timeline-state";

const anyState: fc.Arbitrary<TimelineState> = fc.record({
  family: fc.constantFrom(undefined, ...valuesOf(eventFamilies)),
  category: fc.constant(undefined),
  about: fc.constantFrom(undefined, "companies/baidu"),
  milestonesOnly: fc.boolean(),
  zoom: fc.constantFrom(...timelineZooms),
  order: fc.constantFrom("newest", "oldest"),
});

describe("timeline state in the address", () => {
  it("comes back as it was written", () => {
    const withCategory = fc
      .tuple(anyState, fc.constantFrom(...valuesOf(eventCategories)))
      .map(([state, category]) => ({ ...state, family: undefined, category }));
    fc.assert(
      fc.property(fc.oneof(anyState, withCategory), (state) => {
        expect(timelineAddress.parse(timelineAddress.print(state))).toEqual({ state, problems: [] });
      }),
    );
  });

  it("tells a zoom, an order and a record that make no sense", () => {
    const { state, problems } = timelineAddress.parse("?zoom=nonsense&order=newst&about=../x");
    expect(state).toEqual(timelineAddress.usual);
    expect(problems).toHaveLength(3);
    expect(problems.join()).toContain("It takes all, year, quarter, month.");
    expect(problems.join()).toContain("Did you mean “newest”?");
  });

  it("tells a family to which the kind of event does not belong", () => {
    const { state, problems } = timelineAddress.parse("?family=rules&category=chip");
    expect(state).toMatchObject({ family: undefined, category: "chip" });
    expect(problems).toHaveLength(1);
    expect(timelineAddress.parse("?family=chips&category=chip").problems).toEqual([]);
  });
});

describe("the file of what the timeline shows", () => {
  const file = tableFileAddress(tableShape("events"));

  it("is the table of events with the same filter", () => {
    const query = eventTableQuery({
      ...timelineAddress.usual,
      family: "chips",
      about: "companies/baidu",
      milestonesOnly: true,
      order: "oldest",
    });
    const { state, problems } = file.parse(query);
    expect(problems).toEqual([]);
    expect(state.sort).toEqual({ key: "date", descending: false });
    expect(state.chosen).toEqual({
      category: valuesOf(eventCategories).filter((one) => eventCategories[one].family === "chips"),
      subjects: ["companies/baidu"],
      importance: ["3"],
    });
  });

  it("is the whole table where nothing is narrowed", () => {
    expect(eventTableQuery(timelineAddress.usual)).toBe("");
  });
});
