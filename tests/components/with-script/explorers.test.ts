import { describe, expect, it } from "vitest";
import { browse } from "../../support/browse";
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
  it("narrows by words, kind and province", async () => {
    const filings = await browse("/filings");
    const services = () =>
      filings
        .main()
        .all("table")
        .at(-1)
        ?.rows.slice(1)
        .map(([name]) => name) ?? [];
    await filings.choose("Province", "Shanghai");
    expect(services()).toEqual(["黄浦写作", "浦江客服"]);
    await filings.choose("Kind", "Registered in a province");
    expect(services()).toEqual(["浦江客服"]);
    expect(filings.address()).toContain("province=Shanghai");
    await filings.choose("Kind", "All");
    await filings.choose("Province", "All");
    await filings.type("Name, operator or number", "玄武");
    expect(services()[0]).toMatch(/^玄武助手/);
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
