import { describe, expect, it } from "vitest";
import { endOf, serveWorld, visit } from "../support/visit";

serveWorld();

describe("the profile of a model", () => {
  it("shows its key facts with units, and where sources disagree both values and the choice", async () => {
    const { main } = await visit("/models/qilin-7b");
    expect(main.term("Developer")).toBe("Qilin AI");
    expect(main.links("Qilin AI")).toEqual(["/companies/qilin"]);
    expect(main.term("Context window")).toBe("2K tokens");
    expect(main.term("Training tokens")).toBe("at least 2T tokens");
    const size = main.section("Facts").term("Total parameters");
    expect(size).toMatch(/^7\.7B parameters/);
    expect(size).toContain("Sources disagree on total parameters");
    expect(size).toContain("7B parameters");
    expect(size).toContain("Chosen: the maker's own count.");
    expect(main.section("Facts").term("Training hardware")).toContain("unknown: nobody has found it");
    expect(main.section("Facts").term("Training compute")).toContain("undisclosed by its owner");
  });

  it("shows active beside total parameters, and the newest price before the earlier one", async () => {
    const { main } = await visit("/models/qilin-2");
    expect(main.term("Active parameters")).toBe("21B parameters");
    expect(main.section("Facts").term("Architecture")).toBe("Mixture of experts");
    expect(main.section("Facts").term("Input price")).toMatch(
      /^US\$0\.14 per million tokens as of 6 May 2024 .*10 Feb 2024 US\$0\.5 per million tokens$/,
    );
  });

  it("lists scores by benchmark, the highest first, each with who measured it and how", async () => {
    expect((await visit("/models/qilin-7b")).main.section("Scores").rows.slice(1)).toEqual([
      ["Great Exam", "56.7 %", "its developer", "5-shot", "21 Apr 2023"],
      ["Great Exam", "54.1 %", "The Daily", "", "20 Sep 2023"],
    ]);
    expect((await visit("/models/qilin-2")).main.section("Scores").row("Puzzles")[1]).toBe("12 points");
  });

  it("leads to what was made from it and to its family, each record in one of the two", async () => {
    const { main } = await visit("/models/qilin-7b");
    expect(main.section("Models made from it").rows.map(([name]) => name)).toEqual(["Model", "Qilin Chat"]);
    expect(main.section("Others of its family").rows.map(([name]) => name)).toEqual(["Model", "Qilin-2"]);
    const chat = (await visit("/models/qilin-chat")).main;
    expect(chat.links("Qilin-7B")).toEqual(["/models/qilin-7b"]);
    expect(chat.term("Developer")).toContain("Xuanwu Cloud");
    expect(chat.links("Xuanwu Cloud")).toEqual(["/companies/xuanwu"]);
    expect(chat.section("Filings").row("麒麟聊天")[2]).toBe("北京麒麟智能科技有限公司");
  });

  it("calls an estimate one, and a record without a date undated", async () => {
    expect((await visit("/models/oriole-4")).main.term("Total parameters")).toBe(
      "about 1.8T parameters estimate",
    );
    const legal = (await visit("/models/xuanwu-legal")).main;
    expect(legal.section("Facts").term("Industry")).toBe("law");
    expect(legal.all("dt").map(({ text }) => text)).not.toContain("Released");
  });
});

describe("the profile of a benchmark", () => {
  it("says what it measures and in what unit, and lists all scores, the best first", async () => {
    const { main } = await visit("/benchmarks/exam");
    expect(main.text).toContain("Higher is better");
    expect(main.term("Unit")).toMatch(/^% ?from 0 to 100$/);
    expect(main.section("Scores").rows.slice(1)).toEqual([
      ["Qilin-2", "71.5 %", "its developer", "5-shot", "12 Feb 2024"],
      ["Qilin-7B", "56.7 %", "its developer", "5-shot", "21 Apr 2023"],
      ["Qilin-7B", "54.1 %", "The Daily", "", "20 Sep 2023"],
    ]);
    expect(main.section("Scores").text).toContain("3 scores, 1 of them by third parties");
    expect((await visit("/benchmarks/puzzles")).main.text).toContain("Lower is better");
  });
});

describe("a comparison of models", () => {
  const address = "/compare/models?ids=qilin-7b,qilin-2,oriole-4";

  it("puts each field side by side with its unit, says what differs and marks the best", async () => {
    const { main } = await visit(address);
    expect(main.headings[0]).toBe("Qilin-7B, Qilin-2 and Oriole-4");
    expect(main.row("Context window")).toEqual([
      expect.stringMatching(/different: Context window ?tokens/),
      "2K",
      "128K (best)",
      "not recorded yet",
    ]);
    expect(main.row("Category").slice(1)).toEqual(["Language", "Reasoning", "Language"]);
    expect(main.row("Family")[0]).toContain("the same");
    expect(main.row("Licence")[0]).toContain("cannot compare");
    expect(main.row("Training compute")[1]).toBe("undisclosed by its owner");
    expect(main.row("Total parameters")[3]).toBe("about 1.8T estimate");
  });

  it("sets scores beside each other only under one setting", async () => {
    const scores = (await visit(address)).main.section("Scores on shared benchmarks");
    const own = scores.row("Developer’s own");
    expect(own[0]).toContain("same setting");
    expect(own[1]).toMatch(/^56\.7 ?5-shot · 21 Apr 2023$/);
    expect(own[2]).toMatch(/^71\.5 ?5-shot · 12 Feb 2024$/);
    const third = scores.row("Third party’s");
    expect(third[0]).toContain("cannot compare");
    expect(third[1]).toContain("setting not told · The Daily · 20 Sep 2023");
    expect(scores.text).not.toContain("Puzzles");
  });

  it("leaves out what is equal, names what it does not know, and asks for a second record", async () => {
    const differing = (await visit(`${address}&only=differences`)).main;
    expect(differing.rows.some(([field]) => field?.includes("Family"))).toBe(false);
    expect(differing.rows.some(([field]) => field?.includes("Category"))).toBe(true);
    const { text } = (await visit("/compare/models?ids=qilin-7b,nobody,oriole-4&only=x")).main;
    expect(text).toContain("Not found on this day: nobody.");
    expect(text).toContain("“only=x” was not used");
    expect((await visit("/compare/models?ids=qilin-7b")).main.text).toContain(
      "Add one more model to compare.",
    );
  });

  it("leads on where typed words mean one record, and offers several where they may", async () => {
    expect(await endOf("/compare/models?ids=qilin-7b&add=oriole")).toBe(
      "/compare/models?ids=qilin-7b,oriole-4",
    );
    const { main } = await visit("/compare/models?ids=oriole-4&add=qilin");
    expect(main.text).toContain("Which one?");
    expect(main.links("Qilin-2")).toContain("/compare/models?ids=oriole-4,qilin-2");
    expect((await visit("/compare/models?add=nobody")).main.text).toContain(
      "Nothing on this day is called “nobody”.",
    );
  });

  it("links to every record, moves and removes it", async () => {
    const { main } = await visit(address);
    expect(main.links("Qilin-2")).toContain("/models/qilin-2");
    const addresses = main.all("a").map((one) => one.attribute("href"));
    expect(addresses).toContain("/compare/models?ids=qilin-2,qilin-7b,oriole-4");
    expect(addresses).toContain("/compare/models?ids=qilin-7b,qilin-2");
  });
});

it("a comparison of chips takes the higher throughput, not the newer chip, for the best", async () => {
  const { main } = await visit("/compare/chips?ids=eagle-x1,phoenix-1");
  expect(main.row("FP16").slice(1)).toEqual(["990 (best)", "about 320 estimate"]);
  expect(main.row("Vendor").slice(1)).toEqual(["Eagle Semiconductor", "Phoenix Chips"]);
  expect(main.row(/: Memory ?GB$/).at(-1)).toContain("unknown: nobody has found it");
});

it("a comparison of companies sets their places and countries side by side", async () => {
  const { main } = await visit("/compare/companies?ids=qilin,phoenix");
  expect(main.row("Segment").slice(1)).toEqual(["Start-up", "Chip maker"]);
  expect(main.row("Country")[0]).toContain("the same");
});

it("the start of comparing leads to models, chips and companies", async () => {
  const { main } = await visit("/compare");
  const addresses = main.all("a", "form").map((one) => one.attribute("href") ?? one.attribute("action"));
  for (const kind of ["models", "chips", "companies"])
    expect(addresses.some((address) => address?.startsWith(`/compare/${kind}`))).toBe(true);
});
