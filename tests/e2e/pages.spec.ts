import { accessibilityFaults } from "./support/axe";
import { pageTypes } from "./support/page-types";
import { expect, type Page, settle, test } from "./support/test";

/** How far contents may jump while a page loads, as browsers score it (0 is not at all). */
const layoutShiftLimit = 0.02;

for (const { name, path, status = 200 } of pageTypes) {
  test(`${name}: ${path}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: "light" });
    await watchLayoutShifts(page);
    const response = await page.goto(path);
    expect(response?.status()).toBe(status);
    await settle(page);
    await test.step("has a title, a language, one heading and nothing beside the screen", () =>
      hasGoodForm(page));
    await test.step("does not jump", async () => {
      expect(await layoutShift(page)).toBeLessThanOrEqual(layoutShiftLimit);
    });
    await test.step("is accessible in light", async () => {
      expect(await accessibilityFaults(page)).toEqual([]);
    });
    await test.step("is accessible in dark", async () => {
      await page.emulateMedia({ colorScheme: "dark" });
      expect(await accessibilityFaults(page, ["color-contrast", "link-in-text-block"])).toEqual([]);
    });
  });
}

async function hasGoodForm(page: Page): Promise<void> {
  await expect(page).toHaveTitle(/Hundred Models/);
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
  await expect(page.locator("main")).toHaveCount(1);
  // Down and up again, so that what loads on sight has loaded.
  await page.evaluate(() =>
    window.scrollTo({ top: document.documentElement.scrollHeight, behavior: "instant" }),
  );
  await settle(page);
  await page.evaluate(() => window.scrollTo({ top: 0, behavior: "instant" }));
  const beside = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(beside, "pixels of the page that stand beside the screen").toBe(0);
}

interface WithShift {
  layoutShift?: number;
}

async function watchLayoutShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[]) {
        (window as WithShift).layoutShift = ((window as WithShift).layoutShift ?? 0) + entry.value;
      }
    }).observe({ type: "layout-shift", buffered: true });
  });
}

async function layoutShift(page: Page): Promise<number> {
  return page.evaluate(() => (window as WithShift).layoutShift ?? 0);
}
