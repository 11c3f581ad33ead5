import { describe, expect, it } from "vitest";
import { namedDay } from "@/lib/checks/lints/named-day";
import { said } from "../said";

/** What is said of an event of this file and day. */
const saidOf = (slug: string, date: string) =>
  said(namedDay, (records) => {
    records[`events/${slug}`] = { name: "Event", date };
  });

describe("an event's file", () => {
  it("is named after the event's day", () => {
    expect(saidOf("2026-07-20-preview", "2026-07-19")).toEqual([
      {
        place: 'data/events/2026-07-20-preview.json:3:11 "2026-07-19"',
        problem: "the file is named after 2026-07-20, and the event is of 2026-07-19",
        tip: "mend the date, or rename the file and leave a row in `data/redirects/`",
      },
    ]);
  });

  it.each([
    ["2026-07-19-preview", "2026-07-19"],
    ["2026-07-preview", "2026-07-19"],
    ["2026-07-19-preview", "≤2026-07"],
    ["preview", "2026-07-19"],
  ])("may be %s of %s", (slug, date) => {
    expect(saidOf(slug, date)).toEqual([]);
  });
});
