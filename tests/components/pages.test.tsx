import { describe, expect, it } from "vitest";
import { serveWorld, visit } from "../support/visit";

serveWorld();

describe("the overview", () => {
  it("says in a sentence and in figures what was made public, and links each figure to its records", async () => {
    const { main, metadata } = await visit("/");
    const sentence = "2 developers in China have made 4 models public, 1 of them with weights to download.";
    expect(main.headings[0]).toBe(sentence);
    expect(metadata.description).toBe(sentence);
    expect(main.text).toContain("3 services filed with the regulator and 1 registered in a province");
    expect(main.links("5 companies and institutes")).toEqual(["/companies"]);
    expect(main.links("4 AI chips")).toEqual(["/chips"]);
    expect(main.links("2 export rules in force")).toEqual(["/export-rules?state=in-force"]);
    expect(main.links("4 services on published lists")).toEqual(["/filings"]);
  });

  it("groups the players by segment with what each last made public", async () => {
    const { words } = (await visit("/")).main.section("The players and what each last made public");
    expect(words).toMatch(/Large cloud players 1 Xuanwu Cloud 玄武云 ?1 Qilin Chat ?Jun 2023/);
    expect(words).toMatch(/Start-ups 1 Qilin AI 麒麟智能 ?3 Qilin-2 ?10 Feb 2024/);
    expect(words).toMatch(/Chip makers 1 Phoenix Chips 凤凰芯片 ?1 Phoenix 1 ?Aug 2023/);
  });

  it("names the newest weighty events, the rules in force, the drafts and what is to come", async () => {
    const { main } = await visit("/");
    const events = main.section("The latest").words;
    expect(events).toMatch(/17 Oct 2023 ?Export control The chip rule is revised.*13 Jul 2023/);
    expect(events).not.toContain("Qilin buys Phoenix chips");
    expect(main.section("Announced to come").words).toMatch(/1 Sep 2024 .*Trade rules/);
    const rules = main.section("Rules").words;
    expect(rules).toMatch(/In force in China 1 Measures for generative services .*since 15 Aug 2023/);
    expect(rules).toMatch(/Export rules in force 2 October 2023 rule Export control, since 17 Nov 2023/);
    expect(rules).toContain("Label standard");
  });

  it("tells orders as reported, open claims, and up to when each collection was researched", async () => {
    const { main } = await visit("/");
    expect(main.words).toMatch(/Qilin AI → Phoenix Chips \(Phoenix 1\) 5 Mar 2024 · quantity 5,000 reported/);
    expect(main.term("Models 5")).toBe("Jan 2024");
    expect(main.term("Sources 12")).toBe("20 Jun 2024");
  });
});

describe("the hub of rules", () => {
  it("puts each national rule where it stands, with who issued it", async () => {
    const { main } = await visit("/rules");
    expect(main.section("Binding and in force 1").rows[1]).toEqual([
      "Measures for generative services 生成式服务管理办法 Order No. 15",
      "Departmental rule After a public draft",
      "15 Aug 2023",
      "Cyberspace Office",
    ]);
    expect(main.section("Made, not yet in force 1").row("Trade rules").join(" ")).toMatch(
      /14 Mar 2024.*in force 1 Sep 2024/,
    );
    expect(main.section("Drafts under way 1").row("Label standard")[2]).toBe("15 Jan 2024");
    expect(main.section("International and abroad 1").row("Western Act")[1]).toContain("European Union");
  });

  it("counts what changed from draft to final text, and who makes the rules", async () => {
    const { main } = await visit("/rules");
    expect(main.section("Draft beside final text").words).toContain(
      "Measures for generative services 1 weakened and 1 dropped",
    );
    expect(main.section("Who makes the rules 1").words).toMatch(/Cyberspace Office ?2/);
  });

  it("lists the export controls in force by country, with whom they name, and counts the ended", async () => {
    const { main } = await visit("/rules");
    const controls = main.section("Export controls and lists in force 2");
    expect(controls.words).toMatch(/China 1 Limits on metals Counter-measure since 15 Aug 2023/);
    expect(controls.words).toContain("since 17 Nov 2023; names 1 company and 1 chip on record here");
    expect(controls.links("1 ended")).toEqual(["/export-rules?state=ended"]);
  });

  it("says of a past day what held then", async () => {
    const { main } = await visit("/as-of/2023-08-14/rules");
    expect(main.headings).not.toContain("Binding and in force 1");
    expect(main.section("Made, not yet in force 1").row("Measures").join(" ")).toContain("13 Jul 2023");
    expect(main.section("Announced to come").links("Measures for generative services")).toEqual([
      "/as-of/2023-08-14/regulations/measures",
    ]);
  });
});

describe("the charts", () => {
  it("come with their numbers as tables, and name what they cannot draw", async () => {
    const { main } = await visit("/charts");
    expect(main.row("Oriole-4")).toEqual(["Oriole-4", "Oriole Labs", "14 Mar 2023", "1.8T", "not certain"]);
    expect(main.row("Qilin-7B")).toEqual(["Qilin-7B", "Qilin AI", "20 Apr 2023", "7.7B", ""]);
    expect(main.row("Q2 2023")).toEqual(["Q2 2023", "2", "2"]);
    expect(main.row("Q3 2023")).toEqual(["Q3 2023", "0", "0"]);
    expect(main.row("20 Jun 2024")).toEqual(["20 Jun 2024", "Second list", "3", "3", "1", "1"]);
    expect(main.row("15 Jan 2024")).toEqual(["15 Jan 2024", "First list", "2", "2", "0", ""]);
    expect(main.words).toContain(
      "Not drawn: 2 without a disclosed size or a date, Qilin Chat, Xuanwu Legal.",
    );
  });

  it("have findings for titles", async () => {
    expect((await visit("/charts")).main.headings).toEqual([
      "Charts",
      "Half of the models from China stay below 236B parameters; the largest of the last year, Qilin-2, has 236B",
      "Q2 2023 was the busiest quarter so far, with 2 models",
      "The lists add up to 3 filed and 1 registered services by 20 June 2024",
      "Sources of the lists of services",
    ]);
  });
});

describe("the register of services", () => {
  it("adds its lists up beside what was announced", async () => {
    const { main, metadata } = await visit("/filings");
    expect(metadata.description).toContain("3 filed and 1 registered");
    expect(main.row("Second list").slice(1)).toEqual([
      "20 Jun 2024",
      "2",
      "3",
      expect.stringMatching(/^3 ?the rows agree$/),
      "1",
      expect.stringMatching(/^1 ?the rows agree$/),
    ]);
    expect(main.row("Shanghai").slice(0, 4)).toEqual(["Shanghai", "1", "1", "2"]);
    expect(main.row(/^Qilin AI$/).slice(0, 4)).toEqual(["Qilin AI", "1", "0", "1"]);
    expect(main.text).toContain("The other 2 services belong to operators without a record here.");
  });

  it("lists the services of the newest list first, each leading to its model where that is certain", async () => {
    const { main } = await visit("/filings");
    const names = main.rows.slice(-4).map(([name]) => name);
    expect(names.slice(0, 2).sort()).toEqual(["浦江客服", "黄浦写作"]);
    expect(names.slice(2).sort()).toEqual(["玄武助手", "麒麟聊天"]);
    expect(main.links("麒麟聊天")).toEqual(["/models/qilin-chat"]);
    expect(main.links("First list")).toEqual(["/filings/2024-01-list"]);
    expect(main.row("麒麟聊天").slice(2, 5)).toEqual(["Filed with the CAC", "Beijing", "20 Dec 2023"]);
  });

  it("has a page for each list that leads to the lists beside it", async () => {
    const { main } = await visit("/filings/2024-01-list");
    expect(main.term("Announced")).toBe("15 Jan 2024");
    expect(main.term("Counts services up to")).toBe("31 Dec 2023");
    expect(main.all("a").map((one) => one.attribute("href"))).toContain("/filings/2024-06-list");
    expect(main.all("tr")).toHaveLength(3);
    expect(main.links("2024-01-list.json")).toEqual(["/api/records/filings/2024-01-list.json"]);
  });

  it("on a past day knows only the lists announced by then", async () => {
    const { main } = await visit("/as-of/2024-02-01/filings");
    expect(main.text).toContain("1 published list named 2 generative-AI services");
    expect(main.text).not.toContain("Second list");
  });
});

describe("the timeline", () => {
  it("tells the events newest first, month by month, with kind, subjects and sources", async () => {
    const { main } = await visit("/timeline");
    expect(main.text).toContain("4 events up to 20 June 2024, 2 milestones among them");
    expect(main.headings.filter((heading) => / 20\d\d$/.test(heading))).toEqual([
      "March 2024",
      "October 2023",
      "July 2023",
      "April 2023",
    ]);
    expect(main.links("Qilin-7B can be downloaded")).toEqual(["/events/qilin-7b-opens"]);
    expect(main.text).toContain("Qilin AI: Qilin opens its first model, 20 Apr 2023");
    expect(main.text).toContain("Q2 2023: 1 event");
  });
});

describe("then and now", () => {
  it("sets each statement beside what is known of it, with its standing and day", async () => {
    const { main } = await visit("/then-and-now");
    expect(main.words).toContain("Of 2 statements, 1 confirmed, 0 contradicted, 1 overtaken by events");
    expect(main.words).toMatch(
      /Qilin is the first to open its model\. Confirmed The model card is dated a day later\. as of 21 Apr 2023/,
    );
    expect(main.links("Phoenix Chips")).toEqual(["/companies/phoenix"]);
    const then = (await visit("/as-of/2023-12-01/then-and-now")).main;
    expect(then.text).not.toContain("Qilin ordered five thousand.");
    expect(then.text).toContain("Phoenix has no buyers.");
  });
});

describe("the pages about the data", () => {
  it("count records, facts and their sources, and offer every file", async () => {
    const { main } = await visit("/data");
    expect(main.row("Companies").slice(0, 6)).toEqual(["Companies", "5", "19", "95%", "56%", "0"]);
    expect(main.row(/^Models/)[5]).toBe("1");
    const files = main.all("a").map((one) => one.attribute("href"));
    expect(files).toContain("/api/collections/chips.json");
    expect(files).toContain("/api/tables/chips.csv");
    expect(files).toContain("/api/collections/results.csv");
    expect(files).toContain("/api/dataset.json");
    expect(main.row("facts.memoryGb").join(" ")).toMatch(/Memory.*GB/);
  });

  it("count what is thin by kind of work, and name the records", async () => {
    const { main } = await visit("/data/quality");
    expect(main.row("Facts without a source").slice(1, 3)).toEqual(["3", "3"]);
    expect(main.row("Disputes without a reason").slice(1, 3)).toEqual(["0", "0"]);
    expect(main.row("Facts read only in quotations").slice(1, 3)).toEqual(["6", "3"]);
    expect(main.links("Qilin-7B")).toContain("/models/qilin-7b");
    expect(main.links("Phoenix 1")).toContain("/chips/phoenix-1");
  });

  it("tell what each release added and corrected, the newest first", async () => {
    const { main } = await visit("/data/changelog");
    expect(main.text.indexOf("One more model.")).toBeLessThan(main.text.indexOf("The first release."));
    expect(main.words).toContain("4,096 tokens");
    expect(main.words).toContain("2,048 tokens");
    expect(main.words).toContain("the card was misread");
    expect(main.links("Qilin-7B")).toEqual(["/models/qilin-7b"]);
  });

  it("explain method and meanings", async () => {
    expect((await visit("/method")).main.headings.length).toBeGreaterThan(5);
    expect((await visit("/about")).main.links("the site as of 20 September 2023")).toEqual([
      "/as-of/2023-09-20",
    ]);
  });
});

describe("the search page", () => {
  it("groups what it found, each with names in both scripts and a link", async () => {
    const { main } = await visit("/search?q=qilin");
    expect(main.links("Qilin AI")).toContain("/companies/qilin");
    expect(main.text).toContain("麒麟智能");
    expect(main.headings.join()).toMatch(/Companies.*Models/s);
  });

  it("finds by Chinese and by pinyin, and narrows to a collection", async () => {
    expect((await visit("/search?q=凤凰")).main.links("Phoenix Chips")).toContain("/companies/phoenix");
    expect((await visit("/search?q=fenghuang")).main.text).toContain("Phoenix");
    const narrowed = (await visit("/search?q=qilin&in=models")).main;
    expect(narrowed.links("Qilin-7B")).toContain("/models/qilin-7b");
    expect(narrowed.links("Qilin AI")).not.toContain("/companies/qilin");
  });

  it("says so where nothing was found or asked, and what of an address it did not understand", async () => {
    expect((await visit("/search?q=zzzz")).main.text).toMatch(/zzzz/);
    expect((await visit("/search")).main.headings[0]).toBe("Search");
    expect((await visit("/search?q=qilin&in=nonsense")).main.text).toContain("nonsense");
  });

  it("on a past day finds what existed then, and keeps the day", async () => {
    const { main } = await visit("/as-of/2023-09-20/search?q=qilin");
    expect(main.text).not.toContain("Qilin-2");
    expect(main.links("Qilin-7B")).toContain("/as-of/2023-09-20/models/qilin-7b");
  });
});
