import { surveyDay } from "../../support/survey-day";
import { accessibilityFaults } from "../support/axe";
import { expect, settle, test } from "../support/test";

test("open a citation, read its source and close it with Escape", async ({ page }) => {
  await page.goto("/models/qwen-7b");
  await settle(page);
  const marker = page.getByRole("main").getByRole("link", { name: "Source 1", exact: true }).first();
  await marker.click();
  const card = page.getByRole("dialog", { name: "Source 1" });
  await expect(card).toBeVisible();
  await expect(card.getByRole("link").first()).toHaveAttribute("href", /./);
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.keyboard.press("Escape");
  await expect(card).toBeHidden();
  await expect(marker).toBeFocused();
});

test("the day is chosen, kept by every link, and left again", async ({ page }) => {
  await page.goto("/companies/tencent");
  await settle(page);
  await page.getByRole("button", { name: /^As of/ }).click();
  await expect(page.getByRole("dialog", { name: "Choose the day to show" })).toBeVisible();
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.getByLabel(/^Show this page as of/).fill(surveyDay);
  await page.getByRole("button", { name: "Show", exact: true }).click();
  await expect(page).toHaveURL(`/as-of/${surveyDay}/companies/tencent`);
  const banner = page.getByRole("complementary", { name: "A past day is shown" });
  await expect(banner).toContainText("20 September 2023");
  await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Models" }).click();
  await expect(page).toHaveURL(`/as-of/${surveyDay}/models`);
  await banner.getByRole("link", { name: "Back to newest" }).click();
  await expect(page).toHaveURL("/models");
  await expect(banner).toHaveCount(0);
});

test("a chosen theme stays, and the other never flashes", async ({ page }) => {
  await page.emulateMedia({ colorScheme: "light" });
  await page.goto("/about");
  await settle(page);
  const background = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const light = await background();
  await page.getByRole("button", { name: "Switch between light and dark" }).first().click();
  const dark = await background();
  expect(dark).not.toBe(light);
  await page.addInitScript(() => {
    // The first moment at which there is a body to be painted.
    new MutationObserver((_, observer) => {
      if (!document.body) return;
      observer.disconnect();
      (window as { firstTheme?: string | undefined }).firstTheme = document.documentElement.dataset.theme;
    }).observe(document, { childList: true, subtree: true });
  });
  await page.goto("/companies/baidu");
  expect(await background()).toBe(dark);
  expect(await page.evaluate(() => (window as { firstTheme?: string }).firstTheme)).toBe("dark");
});

test("statements of the survey are filtered by what became of them", async ({ page }) => {
  await page.goto("/then-and-now");
  await settle(page);
  const statements = page.locator("[data-statement]");
  const all = await statements.count();
  await page.getByRole("button", { name: /^Contradicted/ }).click();
  await expect(page).toHaveURL(/status=contradicted/);
  await expect(page.getByRole("status").first()).toContainText(`of ${all} statements`);
  const address = page.url();
  await page.getByRole("button", { name: "Reset" }).click();
  await expect(page.getByRole("status").first()).toHaveText(`Showing all ${all} statements`);
  await page.goto(address);
  await expect(page.getByRole("button", { name: /^Contradicted/ })).toHaveAttribute("aria-pressed", "true");
});

test("the timeline is narrowed to milestones and walked by the keyboard", async ({ page }) => {
  await page.goto("/timeline");
  await settle(page);
  const events = page.getByRole("main").locator("[aria-labelledby^=month-] > ul > li");
  await expect(events.filter({ hasNotText: "milestone" })).not.toHaveCount(0);
  await page.getByRole("checkbox", { name: "Milestones only" }).check();
  await expect(page).toHaveURL(/milestones/);
  await expect(events.filter({ hasNotText: "milestone" })).toHaveCount(0);
  await expect(events).not.toHaveCount(0);
  const lanes = page.getByRole("application");
  await lanes.focus();
  await lanes.press("ArrowLeft");
  await lanes.press("ArrowLeft");
  await lanes.press("Enter");
  await expect(page).toHaveURL(/\/events\//);
});

test("everything is reached by the keyboard: skip link, then the page", async ({ page }) => {
  await page.goto("/companies/baidu");
  await page.keyboard.press("Tab");
  const skip = page.getByRole("link", { name: "Skip to the content" });
  await expect(skip).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/#main$/);
});
