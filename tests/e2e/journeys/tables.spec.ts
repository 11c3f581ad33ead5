import { expect, type Page, settle, test } from "../support/test";

const names = (page: Page) => page.getByRole("rowheader");
const status = (page: Page) => page.getByRole("main").getByRole("status").first();

test("filter and sort a table, and send its address", async ({ page, context }) => {
  await page.goto("/models");
  await settle(page);
  await page
    .getByRole("group", { name: "Openness" })
    .getByRole("checkbox", { name: /^Open weights/ })
    .check();
  await expect(status(page)).toContainText(/Showing [\d,]+ of/);
  await page
    .getByRole("columnheader", { name: /parameters/i })
    .getByRole("button")
    .click();
  await expect(page.getByRole("columnheader", { name: /parameters/i })).toHaveAttribute(
    "aria-sort",
    "descending",
  );
  await page.getByRole("searchbox", { name: /^Filter the models/ }).fill("qwen");
  await expect(names(page).first()).toContainText(/qwen/i);
  await expect(page).toHaveURL(/openness=open-weights/);
  await expect(page).toHaveURL(/sort=-parametersTotal/);
  await expect(page).toHaveURL(/q=qwen/);
  const [told, first] = [await status(page).textContent(), await names(page).first().textContent()];

  const other = await context.newPage();
  await other.goto(page.url());
  await expect(status(other)).toHaveText(told ?? "");
  await expect(names(other).first()).toHaveText(first ?? "");
  await other.close();

  await page.getByRole("button", { name: "Reset" }).click();
  await expect(status(page)).toContainText("Showing all");
  await expect(page).not.toHaveURL(/openness/);
});

test("a table's state is stepped back through with the browser's button", async ({ page }) => {
  await page.goto("/companies");
  await settle(page);
  const all = await status(page).textContent();
  await page.getByRole("group", { name: "Segment" }).getByRole("checkbox").first().check();
  await expect(status(page)).not.toHaveText(all ?? "");
  await page.goBack();
  await expect(status(page)).toHaveText(all ?? "");
});

test("what makes no sense in an address is told, and the rest is shown", async ({ page }) => {
  await page.goto("/models?sort=-nonsense&openness=nonsense");
  await settle(page);
  await expect(page.getByRole("main")).toContainText("“sort=-nonsense” was not used");
  await expect(page.getByRole("main")).toContainText("“openness=nonsense” was not used");
  expect(await names(page).count()).toBeGreaterThan(10);
});

test("a filter that fits nothing says so and offers the way back", async ({ page }) => {
  await page.goto("/chips?q=zzzzzz");
  await settle(page);
  await expect(status(page)).toContainText("Showing 0 of");
  await page
    .getByRole("main")
    .getByRole("button", { name: /reset|clear|remove/i })
    .first()
    .click();
  await expect(status(page)).toContainText("Showing all");
});

test("a table whose rows do not come says so, and never that there are none", async ({ page, troubles }) => {
  await page.route("**/data-files/**", (route) => route.fulfill({ status: 500 }));
  await page.goto(`/as-of/2024-05-20/models?q=deepseek`);
  await settle(page);
  await expect(page.getByText("The rest could not be fetched")).toBeVisible();
  await expect(status(page)).toContainText(/^Found (?:none|\d+) in the first 50 of \d+ models/);
  expect(await page.getByRole("main").textContent()).not.toMatch(/\b0 of/);
  await page.unroute("**/data-files/**");
  await page.getByRole("button", { name: "Try again" }).click();
  await expect(status(page)).toContainText(/Showing [1-9]\d* of \d+ models/);
  // The browser tells of the failure that was made here.
  expect(troubles.splice(0)).not.toEqual([]);
});

test("the table shown downloads as CSV with the same rows", async ({ page }) => {
  await page.goto("/chips?q=ascend");
  await settle(page);
  const told = (await status(page).textContent()) ?? "";
  const count = Number(/Showing (\d+) of/.exec(told)?.[1]);
  await page.getByRole("button", { name: "Download" }).click();
  const address = await page.getByRole("link", { name: "CSV" }).getAttribute("href");
  const csv = await (await page.request.get(address ?? "")).text();
  expect(csv.trim().split(/\r?\n/).length).toBe(count + 1);
});

test("pick two models in the table, compare them and see only what differs", async ({ page }) => {
  await page.goto("/models?q=qwen-7b");
  await settle(page);
  await page.getByRole("checkbox", { name: "Compare Qwen-7B", exact: true }).check();
  await page.getByRole("checkbox", { name: "Compare Qwen-7B-Chat", exact: true }).check();
  await page.getByRole("link", { name: "Compare 2" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Qwen-7B and Qwen-7B-Chat");
  const rows = page.getByRole("region", { name: "Comparison" }).getByRole("row");
  const all = await rows.count();
  await page.getByRole("switch", { name: "Only differences" }).click();
  await expect(page).toHaveURL(/only=differences/);
  await expect(page.getByRole("switch", { name: "Only differences" })).toHaveAttribute(
    "aria-checked",
    "true",
  );
  expect(await rows.count()).toBeLessThan(all);
});

test("an item is added to a comparison by its pinyin, and unknown ones are told", async ({ page }) => {
  await page.goto("/compare/models?ids=qwen-7b,nobody-at-all");
  await settle(page);
  await expect(page.getByRole("main")).toContainText("nobody-at-all");
  const field = page.getByRole("combobox", { name: "Add a model" });
  await field.fill("hunyuan");
  await page
    .getByRole("option", { name: /Hunyuan/ })
    .first()
    .click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Hunyuan");
});
