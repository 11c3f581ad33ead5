import { describe, expect, it } from "vitest";
import { browse } from "../../support/browse";
import { serveWorld } from "../../support/visit";

serveWorld();

describe("the search over a page", () => {
  it("opens by a key, finds by another spelling, and goes to what is chosen by the keyboard", async () => {
    const page = await browse("/rules");
    await page.press("k", { ctrlKey: true });
    await page.until(() => page.page().all("dialog").length === 1);
    await page.type("Search by name", "kylin");
    await page.until(() => page.page().all("dialog")[0]?.text.includes("Qilin AI") === true);
    const options = page
      .page()
      .all("dialog")[0]
      ?.all("div")
      .filter((one) => one.attribute("role") === "option");
    expect(options?.at(-1)?.text).toBe("Search all texts and sources for “kylin”");
    await page.press("ArrowDown");
    await page.press("ArrowUp");
    await page.press("Enter");
    expect(page.went()).toBe("/companies/qilin");
  });

  it("leads to the full text where no name fits", async () => {
    const page = await browse("/rules");
    await page.press("/");
    await page.until(() => page.page().all("dialog").length === 1);
    await page.type("Search by name", "zzz");
    await page.until(() => page.page().text.includes("No record has such a name."));
    await page.press("Enter");
    expect(page.went()).toBe("/search?q=zzz");
  });

  it("on a past day knows only what existed then, and keeps the day", async () => {
    const page = await browse("/as-of/2023-09-20/rules");
    await page.press("k", { metaKey: true });
    await page.until(() => page.page().all("dialog").length === 1);
    await page.type("Search by name", "qilin");
    await page.until(() => page.page().all("dialog")[0]?.text.includes("Qilin-7B") === true);
    expect(page.page().all("dialog")[0]?.text).not.toContain("Qilin-2");
    await page.press("Enter");
    expect(page.went()).toMatch(/^\/as-of\/2023-09-20\//);
  });
});

describe("the field that adds to a comparison", () => {
  it("suggests records that are not there yet, and leads to the comparison with one", async () => {
    const page = await browse("/compare/models?ids=qilin-7b");
    await page.type(/^Add a model/, "qilin");
    await page.until(() => page.main().text.includes("Qilin-2"));
    await page.press("ArrowDown");
    await page.press("Enter");
    expect(page.went()).toMatch(/^\/compare\/models\?ids=qilin-7b,qilin-(2|chat)$/);
  });
});

describe("a citation", () => {
  it("opens its source beside the value", async () => {
    const page = await browse("/models/qilin-7b");
    await page.click("Source 2");
    const card = page
      .page()
      .all("div")
      .find((one) => one.attribute("aria-label") === "Source 2");
    expect(card?.text).toContain("Qilin opens its first model");
  });
});
