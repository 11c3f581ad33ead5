import { describe, expect, it } from "vitest";
import { serveWorld, visit } from "../support/visit";

serveWorld();

/** The names and first cells of each index, in its usual order. */
const indexes: readonly (readonly [path: string, title: string, rows: readonly (readonly string[])[]])[] = [
  [
    "/companies",
    "Companies",
    [
      ["Qilin AI 麒麟智能", "Start-up", "Beijing"],
      ["Xuanwu Cloud 玄武云", "Large cloud player", "not recorded yet"],
      ["Oriole Labs", "Outside China", "not recorded yet"],
      ["Eagle Semiconductor", "Outside China", "not recorded yet"],
      ["Phoenix Chips 凤凰芯片", "Chip maker", "not recorded yet"],
    ],
  ],
  [
    "/models",
    "Models",
    [
      ["Qilin-2", "Qilin AI", "Reasoning", "10 Feb 2024"],
      ["Qilin Chat", "Qilin AI", "Assistant", "Jun 2023"],
      ["Qilin-7B 麒麟-7B", "Qilin AI", "Language", "20 Apr 2023"],
      ["Oriole-4", "Oriole Labs", "Language", "14 Mar 2023"],
      ["Xuanwu Legal", "Xuanwu Cloud", "Industry", "not recorded yet"],
    ],
  ],
  [
    "/chips",
    "Chips",
    [
      ["Phoenix 1 凤凰一号", "Phoenix Chips", "NPU", "Aug 2023"],
      ["Eagle X1C", "Eagle Semiconductor", "GPU", "Apr 2023"],
      ["Eagle Pod", "Eagle Semiconductor", "System", "Nov 2022"],
      ["Eagle X1", "Eagle Semiconductor", "GPU", "Sep 2022"],
    ],
  ],
  [
    "/regulations",
    "Regulations",
    [
      ["Trade rules", "Published", "14 Mar 2024", "Administrative regulation"],
      ["Label standard", "Draft for comment", "15 Jan 2024", "Standard"],
      ["Measures for generative services 生成式服务管理办法", "In force", "15 Aug 2023", "Departmental rule"],
      ["Western Act", "Proposed", "14 Jun 2023", "Law"],
    ],
  ],
  [
    "/export-rules",
    "Export rules",
    [
      ["October 2023 rule", "In force", "Export control", "Commerce Bureau", "17 Oct 2023"],
      ["Limits on metals", "In force", "Counter-measure", "not recorded yet", "13 Jul 2023"],
      ["October 2022 rule", "Ended", "Export control", "Commerce Bureau", "7 Oct 2022"],
    ],
  ],
  [
    "/claims",
    "Claims",
    [
      ["Qilin-2 beats Oriole-4", "Qilin AI", "10 Feb 2024", "Disputed"],
      ["A billion users by 2030", "An analyst", "20 Sep 2023", "Open"],
    ],
  ],
  [
    "/events",
    "Events",
    [
      ["Qilin buys Phoenix chips", "Mar 2024", "Compute", "Notable", "Qilin AI, Phoenix Chips"],
      ["The chip rule is revised", "17 Oct 2023", "Export control", "Milestone"],
      ["The measures are published", "13 Jul 2023", "Regulation", "Important"],
      ["Qilin-7B can be downloaded", "20 Apr 2023", "Model release", "Milestone", "Qilin-7B, Qilin AI"],
    ],
  ],
  ["/authorities", "Authorities", [["Cyberspace Office 网信办"], ["Commerce Bureau"]]],
  ["/benchmarks", "Benchmarks", [["Great Exam"], ["Puzzles"]]],
  ["/compute-projects", "Compute projects", [["Eastern hub 东部枢纽"], ["Xuanwu cluster"]]],
];

describe.each(indexes)("the index at %s", (path, title, rows) => {
  it("lists its records in its order, each with what its columns say", async () => {
    const { main, metadata } = await visit(path);
    expect(main.headings[0]).toBe(title);
    const [, ...listed] = main.rows;
    expect(listed).toHaveLength(rows.length);
    for (const [index, row] of rows.entries())
      expect(listed[index]?.slice(0, row.length).map(withoutSources)).toEqual(row);
    expect(main.text).toMatch(new RegExp(`Showing all ${rows.length} `));
    expect(metadata.alternates?.canonical).toBe(path);
  });

  it("links each name to its record, and offers the rows as files", async () => {
    const { main } = await visit(path);
    const collection = path.slice(1);
    for (const row of main.all("tr").slice(1)) {
      const [name] = row.all("a");
      expect(name?.attribute("href")).toMatch(new RegExp(`^/${collection}/[a-z0-9-]+$`));
    }
    const files = main.all("a").map((one) => one.attribute("href") ?? "");
    expect(files.some((file) => file.startsWith(`/api/tables/${collection}.csv`))).toBe(true);
    expect(files.some((file) => file.startsWith(`/api/tables/${collection}.json`))).toBe(true);
  });
});

/** A cell without what it says of its sources, fewer than ten in the small world. */
const withoutSources = (cell: string) => cell.replace(/ ?(\d source|≠ sources disagree).*$/, "");

describe("an index", () => {
  it("counts the records of each choice, and of none", async () => {
    const { main } = await visit("/models");
    expect(main.text).toMatch(/Developer Qilin AI ?3 .*Oriole Labs ?1 .*Xuanwu Cloud ?1/);
    expect(main.text).toMatch(/Total parameters 1B to 10B ?1 .*100B to 1T ?1 .*1T and more ?1 .*Unknown ?2/);
    expect(main.text).toMatch(/Country China ?4 United States ?1/);
  });

  it("gives each number its column's unit", async () => {
    const [head] = (await visit("/chips")).main.rows;
    expect(head?.join(" ")).toMatch(/FP16 ?TFLOPS .*Memory ?GB .*Memory bandwidth ?GB\/s .*Process ?nm/);
  });

  it("says with each value how sure it is, and why there is none", async () => {
    const models = (await visit("/models")).main;
    expect(models.row("Qilin-7B").join(" ")).toContain("sources disagree");
    expect(models.row("Oriole-4").join(" ")).toContain("about 1.8T");
    expect((await visit("/companies")).main.row("Qilin AI").join(" ")).toContain("US$2.5bn");
    expect((await visit("/companies")).main.row("Qilin AI").join(" ")).toContain("reported");
    expect((await visit("/chips")).main.row("Phoenix 1")[5]).toBe("unknown: nobody has found it");
  });

  it("shows the country of a chip's maker, not the maker, among its choices", async () => {
    expect((await visit("/chips")).main.text).toMatch(/Country United States ?3 China ?1/);
  });

  it("of a past day has the records of that day, says how many are left out, and keeps the day in its links", async () => {
    const { main, metadata } = await visit("/as-of/2023-09-20/models");
    expect(main.rows.slice(1).map(([name]) => name)).toEqual(["Qilin Chat", "Qilin-7B 麒麟-7B", "Oriole-4"]);
    expect(main.links("Qilin-7B")).toEqual(["/as-of/2023-09-20/models/qilin-7b"]);
    expect(main.text).toContain("1 record without a date is left out of this past view.");
    expect(metadata).toMatchObject({ robots: { index: false } });
  });

  it("of sources names publishers, dates and kinds", async () => {
    const { main } = await visit("/sources");
    expect(main.rows).toHaveLength(13);
    expect(main.row("Model card of Qilin-7B").join(" ")).toMatch(/Qilin AI .*21 Apr 2023/);
  });
});
