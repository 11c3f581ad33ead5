import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { newest, onDay } from "@/lib/url/change-day";

describe("onDay", () => {
  it.each([
    ["/", "2023-09-20", "/as-of/2023-09-20"],
    ["/?x=1", newest, "/?x=1"],
    ["/models?q=a?b", "2023-09-20", "/as-of/2023-09-20/models?q=a?b"],
    ["/as-of/2024-01-01/models", "2023-09-20", "/as-of/2023-09-20/models"],
    ["/as-of/2024-01-01", newest, "/"],
  ])("%s on %s is %s", (address, day, there) => {
    expect(onDay(address, day)).toBe(there);
  });

  it.each(["2023-02-30", "yesterday", "", "2023-09-20/x", "//example.org"])("knows no day %j", (day) => {
    expect(onDay("/models", day)).toBeUndefined();
  });

  it.each([
    "//example.org",
    "/\\example.org",
    "/\t/example.org",
    "/.//example.org",
    "/as-of/2023-09-20//example.org",
    "/as-of/x/\\example.org",
    "/as-of/x/.//example.org",
    "https://example.org/",
    "javascript:alert(1)",
    "example.org",
    "",
  ])("leads nowhere from %j", (address) => {
    for (const day of [newest, "2023-09-20"]) expect(onDay(address, day)).toBeUndefined();
  });

  it("never leaves the site, whatever is asked", () => {
    const part = fc.oneof(
      fc.constantFrom(
        "/",
        "//",
        "\\",
        "..",
        ".",
        "as-of",
        "2023-09-20",
        "\t",
        "\n",
        "?",
        "#",
        "@",
        ":",
        "%2f",
      ),
      fc.webSegment(),
      fc.string({ maxLength: 6, unit: "binary" }),
    );
    const address = fc.array(part, { maxLength: 8 }).map((parts) => `/${parts.join("")}`);
    const day = fc.constantFrom(newest, "2023-09-20");
    fc.assert(
      fc.property(address, day, (from, asked) => {
        const there = onDay(from, asked);
        if (there === undefined) return;
        expect(new URL(there, "https://own.example").origin).toBe("https://own.example");
        // Nothing that would break the head of the answer, or that a browser reads otherwise.
        expect(there).toMatch(/^\/(?![/\\])[\x21-\x7e]*$/);
      }),
      { numRuns: 5_000 },
    );
  });
});
