import { describe, expect, it } from "vitest";
import { endOf, serveWorld, visit } from "../support/visit";

serveWorld();

describe("a past day", () => {
  it("shows the values, models and ties of that day, and nothing that came later", async () => {
    const { main, metadata } = await visit("/as-of/2023-09-20/companies/qilin");
    expect(metadata).toMatchObject({
      title: "Qilin AI 麒麟智能, as of 20 Sep 2023",
      robots: { index: false },
    });
    const facts = main.section("Facts");
    expect(facts.term("Valuation")).toBe("US$1bn as of Jun 2023");
    expect(facts.term("US Entity List")).toBe("Not on the list as of May 2021");
    expect(facts.text).toContain("their start is not recorded: Revenue, Own chips.");
    expect(main.section("Models").rows.map(([name]) => name)).toEqual([
      "Model",
      "Qilin Chat",
      "Qilin-7B 麒麟-7B",
    ]);
    expect(main.headings).not.toContain("Filings");
    expect(main.headings).not.toContain("Named in export rules");
    expect(main.text).not.toContain("Phoenix");
    expect(main.text.replaceAll(/edition 2024-06-20\.\w+/g, "")).not.toContain("2024");
  });

  it("keeps the day in every link to a page of the site", async () => {
    for (const path of ["/companies/qilin", "/models", "/rules", "/timeline", "/filings", ""]) {
      const { main } = await visit(`/as-of/2024-01-20${path}`);
      const inner = main.all("a").map((one) => one.attribute("href") ?? "");
      const pages = inner.filter((href) => /^\/(?!api\/|go$)/.test(href));
      expect(pages.length).toBeGreaterThan(3);
      expect(pages.filter((href) => !href.startsWith("/as-of/"))).toEqual([]);
    }
  });

  it("is told by a banner that counts what existed and leads back to the newest day", async () => {
    const { page } = await visit("/as-of/2023-09-20/companies/qilin");
    expect(page.text).toContain(
      "You see 20 September 2023. 5 of 5 companies, 3 of 5 models, 4 of 4 chips and 2 of 4 events existed; 2 values without a start date are left out.",
    );
    expect(page.links("Back to newest")).toEqual(["/go?day=newest&from=/"]);
    expect((await visit("/companies/qilin")).page.text).not.toContain("You see");
  });

  it("tells the survey of a day on which it had just appeared", async () => {
    expect((await visit("/as-of/2023-09-19/then-and-now")).main.text).not.toContain("Phoenix has no buyers");
    expect((await visit("/as-of/2023-09-20/then-and-now")).main.text).toContain("Phoenix has no buyers");
  });

  it.each([
    ["/companies/nobody", "a record that never was"],
    ["/as-of/2023-04-19/models/qilin-7b", "a model on the day before its release"],
    ["/as-of/2023-09-20/models/xuanwu-legal", "a record that nobody has dated"],
    ["/as-of/2024-01-14/filings/2024-01-list", "a list before it was announced"],
    ["/as-of/2030-01-01/companies", "a day after the newest"],
    ["/as-of/1900-01-01/rules", "a day before the first"],
    ["/as-of/2023-13-01/models", "a day that cannot be"],
  ])("is not found at %s: %s", async (address) => {
    expect(await endOf(address)).toBe("not found");
  });

  it("has a model from the very day of its release", async () => {
    const { main } = await visit("/as-of/2023-04-20/models/qilin-7b");
    expect(main.term("Released")).toBe("20 Apr 2023");
  });

  it("compares records of the day, and says which were not there", async () => {
    const { main } = await visit("/as-of/2023-09-20/compare/models?ids=qilin-7b,qilin-2,oriole-4");
    expect(main.headings[0]).toBe("Qilin-7B and Oriole-4");
    expect(main.text).toContain("Not found on this day: qilin-2.");
    expect(main.text).not.toContain("71.5");
  });
});

describe("the frame of every page", () => {
  it("leads to every section and to the search, on the day that is shown", async () => {
    const sections = ["Companies", "Models", "Chips", "Rules", "Timeline", "Claims", "Data"];
    const newest = (await visit("/models/qilin-7b")).page.all("header")[0];
    expect(sections.map((name) => newest?.links(name))).toEqual(
      sections.map((name) => [`/${name.toLowerCase()}`]),
    );
    const past = (await visit("/as-of/2023-09-20/models/qilin-7b")).page.all("header")[0];
    expect(past?.links("Rules")).toEqual(["/as-of/2023-09-20/rules"]);
    expect(past?.all("a").map((one) => one.attribute("href"))).toContain("/as-of/2023-09-20/search");
  });

  it("lets a day of the data be chosen without a script", async () => {
    const { page } = await visit("/as-of/2023-09-20/models/qilin-7b");
    expect(page.all("form").map((one) => one.attribute("action"))).toContain("/go");
    const date = page.all("input").find((one) => one.attribute("type") === "date");
    expect(date?.element.attributes).toMatchObject({
      name: "day",
      min: "2017-01-01",
      max: "2024-06-20",
      value: "2023-09-20",
    });
  });

  it("has one heading of the first rank, a way past the menu, and names the licence", async () => {
    const { page } = await visit("/models");
    expect(page.all("h1")).toHaveLength(1);
    expect(page.all("a")[0]?.attribute("href")).toMatch(/^#/);
    expect(page.text).toContain("CC BY 4.0");
  });
});
