import { describe, expect, it } from "vitest";
import { listRowsOf } from "@/lib/domain/list-rows";
import { listCsv } from "@/lib/export/list-csv";
import { newestOn, pastOn } from "../../support/moments";

const newest = newestOn("2026-10-09");
const past = pastOn("2023-09-20");
const linesOf = (csv: string) => csv.replace("\uFEFF", "").trimEnd().split("\r\n");
const names: Record<string, string> = { "companies/baidu": "Baidu" };
const nameOf = (address: string) => names[address];

describe("the rows of a list as CSV", () => {
  it("carry the fields of their file, and the names of the records they point to", () => {
    const record = {
      name: "List",
      announced: "2024-04-02",
      note: "Long.",
      sources: ["cac"],
      rows: [
        { key: "1", name: "文心一言", kind: "filed", operator: "=百度", company: "baidu" },
        { key: "2", name: "B", kind: "registered", operator: "b", company: "later" },
      ],
    };
    const lines = linesOf(
      listCsv("filings", listRowsOf("filings", { slug: "first", record }, newest), nameOf),
    );
    expect(lines[0]).toBe(
      "slug,list name,list announced,list asOf,list announcedFiled,list announcedRegistered,list sources,key,name,kind,operator,company,company name,model,model name,province,date,number,note",
    );
    expect(lines[1]).toBe("first,List,2024-04-02,,,,cac,1,文心一言,filed,'=百度,baidu,Baidu,,,,,,");
    expect(lines[2]).toBe("first,List,2024-04-02,,,,cac,2,B,registered,b,,,,,,,,");
  });

  it("leave out scores and findings that came after the day", () => {
    const results = {
      name: "Scores",
      rows: [
        { key: "a", date: "2023-08" },
        { key: "b", date: "2024" },
      ],
    };
    const scores = listRowsOf("results", { slug: "x", record: results }, past);
    expect(scores.map((row) => row["rows.key"])).toEqual(["a"]);
    const statements = {
      name: "Survey",
      rows: [
        { key: "a", status: "confirmed", today: "Known.", since: "2023-09", sources: ["s"] },
        { key: "b", status: "outdated", today: "Later.", since: "2025", sources: ["s"] },
      ],
    };
    const told = listRowsOf("statements", { slug: "x", record: statements }, past);
    expect(told.map((row) => row["rows.today"])).toEqual(["Known.", undefined]);
    expect(told[1]).not.toHaveProperty("rows.sources");
  });

  it("give a relation's values and its end as of the day", () => {
    const record = {
      kind: "investment",
      from: "companies/baidu",
      to: "companies/later",
      until: "2025",
      sources: [],
      facts: {
        amount: { value: { amount: 5, currency: "USD" }, since: "2024", sources: [] },
        quantity: { value: 3, sources: [] },
      },
    };
    const [row] = listRowsOf("relations", { slug: "r", record }, past);
    expect(row).toMatchObject({ slug: "r", "facts.quantity": 3 });
    expect(row).not.toHaveProperty("until");
    expect(row).not.toHaveProperty("facts.amount");
    const [today] = listRowsOf("relations", { slug: "r", record }, newest);
    expect(today).toMatchObject({ until: "2025", "facts.amount": { amount: 5, currency: "USD" } });
    expect(linesOf(listCsv("relations", today ? [today] : [], nameOf))[1]).toContain(
      "companies/baidu,Baidu,,,",
    );
  });
});
