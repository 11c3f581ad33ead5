import { describe, expect, it } from "vitest";
import { compactNumber, exactNumber, plainNumber, powerOfTen, tokenCount } from "@/lib/format/numbers";

describe("numbers for people", () => {
  it.each([
    [7.7e9, "7.7B"],
    [7.721e9, "7.72B"],
    [2.4e12, "2.4T"],
    [671e9, "671B"],
    [1.8e9, "1.8B"],
    [5e8, "500M"],
    [999.7e9, "1T"],
    [320, "320"],
    [1e13, "10T"],
  ])("shortens %d to %s", (value, text) => expect(compactNumber(value)).toBe(text));

  it.each([
    [2048, "2K"],
    [8192, "8K"],
    [131072, "128K"],
    [200000, "200K"],
    [1048576, "1M"],
    [10e6, "10M"],
    [2.2e12, "2.2T"],
    [512, "512"],
  ])("counts %d tokens as %s", (value, text) => expect(tokenCount(value)).toBe(text));

  it("writes operations as a power of ten", () => {
    expect(powerOfTen(3.3e24)).toBe("3.3 × 10²⁴");
    expect(powerOfTen(1e25)).toBe("1 × 10²⁵");
  });

  it("keeps plain figures plain and the exact value exact", () => {
    expect(plainNumber(1979)).toBe("1,979");
    expect(plainNumber(0.25)).toBe("0.25");
    expect(plainNumber(0.0004)).toBe("0.0004");
    expect(exactNumber(7.721e9)).toBe("7,721,000,000");
    expect(exactNumber(3.3e24)).toBe("3.3e+24");
  });
});
