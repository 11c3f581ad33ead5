import { describe, expect, it } from "vitest";
import type { Column } from "@/lib/domain/table/column";
import { tableCsv } from "@/lib/export/table-export";

describe("tableCsv", () => {
  const size: Column = {
    key: "size",
    meta: { label: "Memory", description: "", format: "number", unit: "GB", group: "x" },
    isIdentity: false,
  };
  it("gives label, raw value, qualifiers and sources", () => {
    const text = tableCsv({
      rows: [
        {
          slug: "a",
          name: "A",
          terms: "",
          cells: { size: { value: 80, exactness: "about", sources: ["s1", "s2"] } },
        },
        { slug: "b", name: "B", terms: "", cells: { size: { blank: "undisclosed", sources: [] } } },
        { slug: "c", name: "C", terms: "", cells: {} },
      ],
      columns: [size],
      wordsOf: (_column, option) => option,
    });
    expect(text.replace("\uFEFF", "").split("\r\n")).toEqual([
      "slug,name,nameZh,Memory (GB),size,size qualifiers,size sources",
      "a,A,,≈80,80,about,s1; s2",
      "b,B,,—,undisclosed,,",
      "c,C,,,,,",
      "",
    ]);
  });
});
