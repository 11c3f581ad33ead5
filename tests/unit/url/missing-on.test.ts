import { describe, expect, it } from "vitest";
import { missingOn } from "@/lib/url/missing-on";
import type { KnownAddresses } from "@/lib/url/page-addresses.js";

const known: KnownAddresses = {
  edition: "2026-11-01.00000000",
  first: "2023-01-01",
  newest: "2026-11-01",
  records: { companies: { baidu: "2023-03-16", alibaba: "" } },
  redirects: [],
};

describe("missingOn", () => {
  it.each([
    ["/", undefined],
    ["/companies", undefined],
    ["/companies/baidu", undefined],
    ["/companies/nobody", "record"],
    ["/companies/constructor", "record"],
    ["/glossary/nobody", undefined],
    ["/as-of", "date"],
    ["/as-of/2023-03-16/companies/baidu", undefined],
    ["/as-of/2023-03-15/companies/baidu", "record"],
    ["/as-of/2023-01-01/companies/alibaba", undefined],
    ["/as-of/2022-12-31", "date"],
    ["/as-of/2023-01-01", undefined],
    ["/as-of/2026-11-01", undefined],
    ["/as-of/2026-11-01/companies/baidu", undefined],
    ["/as-of/2026-11-01/companies/nobody", "record"],
    ["/as-of/2026-11-02", "date"],
    ["/as-of/2023-02-31/models", "date"],
    ["/as-of/2023-99-01/models", "date"],
    ["/as-of/someday/models", "date"],
    ["/as-of/latest/models", "date"],
  ] as const)("judges %s as %s", (pathname, reason) => {
    expect(missingOn(pathname, known)).toBe(reason);
  });
});
