import { describe, expect, it } from "vitest";
import { type Browsed, browse } from "../../support/browse";
import { serveWorld } from "../../support/visit";

serveWorld();

describe("the timeline with scripts", () => {
  it("narrows by kind, record and weight, and turns its order, all in the address", async () => {
    const timeline = await browse("/timeline");
    const told = () => timeline.main().headings.filter((heading) => / 20\d\d$/.test(heading));
    await timeline.choose("Kind of event", "Compute");
    expect(told()).toEqual(["March 2024"]);
    await timeline.choose("Kind of event", "All kinds");
    await timeline.click(/^Milestones only/);
    expect(told()).toEqual(["October 2023", "April 2023"]);
    await timeline.click("Newest first");
    expect(told()).toEqual(["April 2023", "October 2023"]);
    expect(timeline.address()).toMatch(/^\/timeline\?.+/);
  });

  it("takes its state from the address", async () => {
    const timeline = await browse("/timeline?about=companies/phoenix");
    expect(timeline.main().headings.filter((heading) => / 20\d\d$/.test(heading))).toEqual(["March 2024"]);
  });
});

describe("the register with scripts", () => {
  const servicesOf = (page: Browsed) =>
    page
      .main()
      .all("table")
      .at(-1)
      ?.rows.slice(1)
      .map(([name]) => name) ?? [];

  it("narrows by words, kind and province, and sorts like any table", async () => {
    const filings = await browse("/filings");
    await filings.click(/^Shanghai/, "aside");
    expect(servicesOf(filings).sort()).toEqual(["浦江客服", "黄浦写作"]);
    await filings.click(/^Registered in a province/, "aside");
    expect(servicesOf(filings)).toEqual(["浦江客服"]);
    expect(filings.address()).toBe("/filings?kind=registered&province=Shanghai");
    await filings.click("Reset");
    await filings.type(/services/i, "玄武");
    expect(servicesOf(filings)).toEqual(["玄武助手"]);
    await filings.type(/services/i, "");
    await filings.click(/^Date/, "thead");
    expect(servicesOf(filings)[0]).toBe("麒麟聊天");
  });

  it("shows a list by itself, and files of its rows alone", async () => {
    const list = await browse("/filings/2024-01-list");
    expect(servicesOf(list).sort()).toEqual(["玄武助手", "麒麟聊天"]);
    const files = list
      .main()
      .all("a")
      .flatMap((one) => one.attribute("href") ?? []);
    expect(files.filter((file) => file.startsWith("/api/tables/filings.csv"))).toContain(
      "/api/tables/filings.csv?list=filings/2024-01-list",
    );
  });
});

describe("then and now with scripts", () => {
  it("hides the statements that do not fit", async () => {
    const page = await browse("/then-and-now");
    await page.click(/^Outdated/);
    await page.until(() => page.main().text.includes("1 of 2"));
    expect(page.address()).toContain("status=outdated");
    const rows = [...document.querySelectorAll<HTMLElement>("[data-statement]")];
    expect(rows.filter(({ hidden }) => !hidden).map(({ textContent }) => textContent)).toEqual([
      expect.stringContaining("Phoenix has no buyers."),
    ]);
  });
});

describe("the charts with scripts", () => {
  it("draw their marks when they come into view, in words for those who listen", async () => {
    const charts = await browse("/charts");
    const drawn = () =>
      charts
        .main()
        .all("svg")
        .filter((one) => one.all("path", "circle").length > 0);
    await charts.until(() => drawn().length >= 3);
    const words = charts
      .main()
      .all("svg")
      .map(({ text }) => text);
    expect(words.join(" ")).toContain("Models made public by quarter and segment");
  });
});
