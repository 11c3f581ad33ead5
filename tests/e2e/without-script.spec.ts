import { expect, test } from "@playwright/test";
import { surveyDay } from "../support/survey-day";

test.use({ javaScriptEnabled: false });

test("a profile is read without script", async ({ page }) => {
  await page.goto("/models/qwen-7b");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Qwen-7B");
  await expect(page.getByRole("heading", { name: "Facts" })).toBeVisible();
  await page.getByRole("link", { name: "Source 1", exact: true }).first().click();
  await expect(page).toHaveURL(/#source-1$/);
  await expect(page.locator("#source-1")).toBeInViewport();
});

test("the day is changed without script, and back", async ({ page }) => {
  await page.goto("/companies/tencent");
  await page.locator("[popovertarget=as-of-sheet]").click();
  await page.getByRole("button", { name: /20 Sep 2023/ }).click();
  await expect(page).toHaveURL(`/as-of/${surveyDay}/companies/tencent`);
  await page.getByRole("link", { name: "Back to newest" }).click();
  await expect(page).toHaveURL("/companies/tencent");
});
