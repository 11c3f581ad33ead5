import { describe, expect, it } from "vitest";
import { serveWorld, visit } from "../support/visit";

serveWorld();

describe("the profile of a company", () => {
  it("names it in both scripts, with its other spellings, and says in its head what it is", async () => {
    const { main, metadata } = await visit("/companies/qilin");
    expect(main.headings[0]).toBe("Qilin AI麒麟智能");
    expect(main.text).toContain("Also Kylin AI");
    expect(main.text).toContain("Start-up");
    expect(metadata).toMatchObject({
      title: "Qilin AI 麒麟智能",
      description: "Qilin AI makes open models in Beijing.",
    });
  });

  it("shows each fact with its unit, standing and day, the present value before the earlier ones", async () => {
    const facts = (await visit("/companies/qilin")).main.section("Facts");
    expect(facts.term("Founded")).toBe("May 2021");
    expect(facts.term("Valuation")).toMatch(/^US\$2\.5bn reported as of Mar 2024 .*Jun 2023 US\$1bn$/);
    expect(facts.term("US Entity List")).toMatch(/^Listed as of 17 Oct 2023 .*May 2021 Not on the list$/);
    expect(facts.term("Headcount")).toBe("200 to 300 as of Mar 2024");
    expect(facts.term("People")).toBe("Li Wei 李伟, founder as of May 2021");
    expect(facts.links("qilin.example.com")).toEqual(["https://qilin.example.com/"]);
  });

  it("says why a value is missing, and what nobody has written down", async () => {
    const facts = (await visit("/companies/qilin")).main.section("Facts");
    expect(facts.term("Revenue")).toContain("undisclosed by its owner");
    expect(facts.term("Own chips")).toContain("not applicable");
    expect(facts.term("Own chips")).toContain("unsourced");
    expect(facts.text).toContain(
      "8 fields without a record First seen, Business model, Listing, Revenue of part of a year",
    );
  });

  it("lists the models that it developed alone or with others, newest first, and sums them up", async () => {
    const { main } = await visit("/companies/qilin");
    const models = main.section("Models");
    expect(models.rows.map(([name, released]) => [name, released])).toEqual([
      ["Model", "Released"],
      ["Qilin-2", "10 Feb 2024"],
      ["Qilin Chat", "Jun 2023"],
      ["Qilin-7B 麒麟-7B", "20 Apr 2023"],
    ]);
    expect(models.text).toContain("3 models on record, 1 with published weights");
    expect(models.row("Qilin-2")).toEqual(["Qilin-2", "10 Feb 2024", "236B", "", "128K", "API"]);
    expect(main.term("First model")).toBe("20 Apr 2023 Qilin-7B");
    expect(main.term("Largest disclosed")).toBe("236B parameters, Qilin-2");
    expect((await visit("/companies/xuanwu")).main.section("Models").rows.map(([name]) => name)).toEqual([
      "Model",
      "Qilin Chat",
      "Xuanwu Legal",
    ]);
  });

  it("lists its filings, the rules it helped to make and those that name it", async () => {
    const { main } = await visit("/companies/qilin");
    expect(main.section("Filings").row("麒麟聊天")).toEqual([
      "麒麟聊天",
      "Filed with the CAC",
      "北京麒麟智能科技有限公司",
      "20 Dec 2023",
      "Beijing-001",
      "Qilin Chat",
    ]);
    expect(main.section("Standards and declarations").row("Measures")).toEqual([
      "Measures for generative services 生成式服务管理办法",
      "Departmental rule",
      "In force",
      "15 Aug 2023",
    ]);
    expect(main.section("Named in export rules").row("October 2023 rule")).toEqual([
      "October 2023 rule",
      "17 Oct 2023",
      "17 Nov 2023",
    ]);
  });

  it("tells its ties from its own side, newest first, with their amounts", async () => {
    const relations = (await visit("/companies/qilin")).main.section("Relations").words;
    expect(relations).toMatch(
      /5 Mar 2024 Qilin AI ordered Phoenix Chips \(Phoenix 1\) Quantity 5,000 reported .*Jun 2023 Qilin AI is backed by Xuanwu Cloud series A round Amount about US\$50m/,
    );
    expect((await visit("/companies/xuanwu")).main.section("Relations").words).toContain(
      "Xuanwu Cloud invested in Qilin AI",
    );
  });

  it("gives claims the standing of the day, and events their company", async () => {
    const { main } = await visit("/companies/qilin");
    expect(main.section("Claims").words).toMatch(
      /10 Feb 2024 Qilin AI says Qilin-2 beats Oriole-4 .*Disputed ?5 Mar 2024: The Daily could not repeat it\./,
    );
    const events = main.section("Timeline");
    expect(events.links("Qilin buys Phoenix chips")).toEqual(["/events/qilin-buys-phoenix"]);
    expect(events.links("Phoenix Chips")).toEqual(["/companies/phoenix"]);
    expect(events.text.indexOf("Qilin buys Phoenix chips")).toBeLessThan(
      events.text.indexOf("Qilin-7B can be downloaded"),
    );
  });

  it("marks what only the company itself says", async () => {
    const { main } = await visit("/companies/phoenix");
    expect(main.section("Facts").term("Revenue")).toMatch(/^CN¥120m Phoenix Chips says/);
    expect(main.section("Facts").term("Listing")).toContain("HKEX: 9999");
    expect(main.section("Chips").row("Phoenix 1")[0]).toBe("Phoenix 1 凤凰一号");
  });

  it("numbers its sources in the order of the page and lets its data be cited and taken", async () => {
    const { main } = await visit("/companies/qilin");
    const sources = main.section("Sources");
    expect(sources.links("Qilin opens its first model")).toEqual(["https://example.com/qilin/news"]);
    expect(sources.all("li").map(({ text }) => text)[0]).toContain("Qilin opens its first model");
    expect(
      main
        .section("Facts")
        .all("a")
        .find(({ text }) => text === "[1]")
        ?.attribute("href"),
    ).toBe("#source-1");
    expect(sources.text).toContain("Quoted, not opened: read in The hundred models, surveyed.");
    expect(main.links("qilin.json")).toEqual(["/api/records/companies/qilin.json"]);
    expect(main.text).toMatch(
      /“Qilin AI”, Hundred Models \(百模\), data edition 2024-06-20\.\w{8}, as of 20 June 2024/,
    );
  });
});

describe("the profile of an authority", () => {
  it("lists its rules with their standing on the day, the newest step first", async () => {
    const rules = (await visit("/authorities/cyberspace-office")).main.section("Rules and standards");
    expect(rules.rows.slice(1)).toEqual([
      ["Label standard", "Standard", "Draft for comment", "15 Jan 2024"],
      ["Measures for generative services 生成式服务管理办法", "Departmental rule", "In force", "15 Aug 2023"],
    ]);
  });

  it("lists its export rules", async () => {
    const { main } = await visit("/authorities/commerce-bureau");
    expect(main.text).toContain("October 2022 rule");
    expect(main.row("October 2022 rule")).toEqual([
      "October 2022 rule",
      "7 Oct 2022",
      "21 Oct 2022",
      "17 Nov 2023",
    ]);
  });
});
