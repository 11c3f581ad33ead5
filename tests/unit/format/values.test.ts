import { describe, expect, it } from "vitest";
import { exactMoney, formatMoney } from "@/lib/format/money";
import { formatObservation } from "@/lib/format/observations";
import { formatValue } from "@/lib/format/values";
import { factFieldsOf } from "@/lib/records/fact-fields";

const parameters = { name: "parametersTotal", meta: { format: "parameters" as const } };
const memory = { name: "memoryGb", meta: { format: "number" as const, unit: "GB" } };

describe("observations", () => {
  it("adds the sign of exactness, the words for it and the exact value", () => {
    expect(formatObservation(parameters, { value: 7.7e9, exactness: "about" })).toEqual({
      text: "≈7.7B",
      exact: "about 7,700,000,000 parameters",
      spoken: "about 7.7B",
    });
    expect(formatObservation(memory, { value: 80, exactness: "at-least" }).text).toBe("≥80");
    expect(formatObservation(memory, { value: 80, exactness: "at-most" }).text).toBe("≤80");
  });

  it("marks an estimate without a sign of its own with a tilde", () => {
    expect(formatObservation(memory, { value: 80, standing: "estimate" }).text).toBe("~80");
    expect(formatObservation(memory, { value: 80, standing: "estimate", exactness: "about" }).text).toBe(
      "≈80",
    );
  });

  it("writes ranges with words for listeners", () => {
    expect(formatObservation(memory, { range: { min: 64, max: 80 } })).toEqual({
      text: "64–80",
      exact: "64 to 80 GB",
      spoken: "64 to 80",
    });
  });

  it("tells the kinds of missing apart", () => {
    expect(formatObservation(memory, { missing: "unknown" }).text).toBe("?");
    expect(formatObservation(memory, { missing: "undisclosed" }).text).toBe("—");
    expect(formatObservation(memory, { missing: "not-applicable" }).text).toBe("n/a");
  });
});

describe("values of other formats", () => {
  it("writes money short and in full", () => {
    expect(formatMoney({ amount: 1.2e9, currency: "USD" })).toBe("US$1.2bn");
    expect(formatMoney({ amount: 300e6, currency: "CNY" })).toBe("CN¥300m");
    expect(formatMoney({ amount: 0.8, currency: "CNY" })).toBe("CN¥0.8");
    expect(exactMoney({ amount: 1.2e9, currency: "USD" })).toBe("1,200,000,000 USD");
  });

  it("uses the labels of options, in lists too", () => {
    const { openness, modalitiesIn } = factFieldsOf("models");
    const field = (name: string, meta = openness) => ({ name, meta: meta ?? { format: "text" as const } });
    expect(formatValue(field("openness"), "open-weights").text).toBe("Open weights");
    expect(formatValue(field("modalitiesIn", modalitiesIn), ["text", "image"]).text).toBe("Text, Image");
  });

  it("joins people and listings", () => {
    const people = [{ name: "Li Yanhong", nameZh: "李彦宏", role: "founder", sources: [] }];
    expect(formatValue({ name: "people", meta: { format: "people" } }, people).text).toBe(
      "Li Yanhong (李彦宏), founder",
    );
    expect(
      formatValue({ name: "listing", meta: { format: "listing" } }, { exchange: "HKEX", ticker: "9888" })
        .text,
    ).toBe("HKEX: 9888");
  });
});
