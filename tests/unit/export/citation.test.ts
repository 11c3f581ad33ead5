import { expect, it } from "vitest";
import { bibtexOf, citationOf } from "@/lib/export/citation";

const page = {
  title: "Qwen-7B",
  path: "/as-of/2023-09-20/models/qwen-7b",
  edition: "2026-10-09.46616377",
  day: "2023-09-20",
} as const;

it("names the page, the edition, the day and the address", () => {
  expect(citationOf(page, "https://example.org")).toBe(
    "“Qwen-7B”, Hundred Models (百模), data edition 2026-10-09.46616377, as of 20 September 2023. https://example.org/as-of/2023-09-20/models/qwen-7b",
  );
});

it("escapes what TeX would read", () => {
  const entry = bibtexOf({ ...page, title: "R&D {x} 100%", key: "r-d" }, "https://example.org");
  expect(entry).toContain("title = {R\\&D \\{x\\} 100\\%}");
  expect(entry.startsWith("@misc{hundred-models-r-d,")).toBe(true);
});
