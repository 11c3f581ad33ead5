import { surveyDay } from "../../support/survey-day";
import { accessibilityFaults } from "../support/axe";
import { expect, type Page, settle, test } from "../support/test";

/** Opens the search over the page by the keyboard. */
async function openSearch(page: Page) {
  await settle(page);
  await page.keyboard.press("Control+k");
  const field = page.getByRole("combobox", { name: "Search by name" });
  await expect(field).toBeFocused();
  return field;
}

for (const [typed, name] of [
  ["通义千问", "Tongyi Qianwen"],
  ["tongyi qian", "Tongyi Qianwen"],
  ["huawei", "Huawei"],
] as const) {
  test(`Ctrl-K finds ${name} by “${typed}”, Enter goes there`, async ({ page }) => {
    await page.goto("/about");
    const field = await openSearch(page);
    await field.fill(typed);
    const first = page.getByRole("option").first();
    await expect(first).toContainText(name);
    await field.press("Enter");
    await expect(page.getByRole("heading", { level: 1 })).toContainText(name);
  });
}

test("the search over the page is accessible, closes with Escape and knows nothing that came later", async ({
  page,
}) => {
  await page.goto(`/as-of/${surveyDay}/companies/baidu`);
  const field = await openSearch(page);
  await field.fill("deepseek-r1");
  const last = page.getByRole("option").last();
  await expect(last).toBeVisible();
  await expect(page.getByRole("option", { name: /^DeepSeek-R1/ })).toHaveCount(0);
  await field.fill("tyqw");
  await expect(page.getByRole("option", { name: /^Tongyi Qianwen/ })).toBeVisible();
  await field.fill("文心");
  await expect(page.getByRole("option").first()).toContainText("ERNIE");
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.keyboard.press("Escape");
  await expect(field).toBeHidden();
});

test("the search page finds Chinese words, pinyin and words of texts, and links to the day shown", async ({
  page,
}) => {
  for (const typed of ["文心", "wenxin", "ernie"]) {
    await page.goto(`/search?q=${encodeURIComponent(typed)}`);
    await expect(page.getByRole("link", { name: /ERNIE Bot/ }).first()).toBeVisible();
  }
  await page.goto(`/as-of/${surveyDay}/search?q=qwen`);
  const links = page.getByRole("main").getByRole("link", { name: /Qwen/ });
  await expect(links.first()).toHaveAttribute("href", new RegExp(`^/as-of/${surveyDay}/`));
  await expect(page.getByRole("main")).not.toContainText("Qwen3");
});

test("a search without a hit says so and leads on", async ({ page }) => {
  await page.goto("/search?q=zzzzqqqq");
  await expect(page.getByRole("status")).toContainText("Nothing fits");
  await expect(page.getByRole("main").getByRole("link").first()).toBeVisible();
});
