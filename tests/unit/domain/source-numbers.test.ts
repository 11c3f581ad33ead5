import { expect, it } from "vitest";
import { isLaterSource, numberSources, sourcesIn } from "@/lib/domain/source-numbers";
import { newestOn, pastOn } from "../../support/moments";

it("numbers sources in reading order, each once", () => {
  const view = {
    summary: { text: "…", sources: ["b"] },
    facts: {
      size: { observation: { value: 1, sources: ["a", "b"], others: [{ value: 2, sources: ["c"] }] } },
    },
    list: [{ sources: ["d"] }],
  };
  expect(sourcesIn(view)).toEqual(["b", "a", "c", "d"]);
  expect(numberSources(sourcesIn(view)).get("c")).toBe(3);
});

it("marks what was published after the day that is shown", () => {
  const past = pastOn("2023-09-20");
  expect(isLaterSource({ published: "2024-04-02" }, past)).toBe(true);
  expect(isLaterSource({ published: "2023" }, past)).toBe(false);
  expect(isLaterSource({ published: "2024-04-02" }, newestOn("2026-11-20"))).toBe(false);
});
