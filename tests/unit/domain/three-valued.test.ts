import { describe, expect, it } from "vitest";
import { allOf, anyOf, notOf } from "@/lib/domain/three-valued";

describe("three-valued logic", () => {
  it("lets one false decide `all`, whatever is unknown", () => {
    expect(allOf(["unknown", "false", "true"])).toBe("false");
    expect(allOf(["unknown", "true"])).toBe("unknown");
    expect(allOf([])).toBe("true");
  });

  it("lets one true decide `any`, whatever is unknown", () => {
    expect(anyOf(["unknown", "true", "false"])).toBe("true");
    expect(anyOf(["unknown", "false"])).toBe("unknown");
    expect(anyOf([])).toBe("false");
  });

  it("keeps unknown unknown under `not`", () => {
    expect(notOf("unknown")).toBe("unknown");
    expect(notOf("true")).toBe("false");
    expect(notOf("false")).toBe("true");
  });
});
