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

test("the overview and its figures are read without script", async ({ page }) => {
  await page.goto("/");
  await expect(page.getByRole("heading", { level: 1 })).toContainText(/\d+ models/);
  await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Companies" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Companies");
});

test("a table shows its first rows without script, and where the others are", async ({ page }) => {
  for (const path of ["/models", `/as-of/${surveyDay}/models`]) {
    await page.goto(path);
    expect(await page.getByRole("rowheader").count()).toBeGreaterThanOrEqual(50);
    const file = await page.locator("main noscript a", { hasText: "CSV" }).getAttribute("href");
    expect((await page.request.get(file ?? "")).status()).toBe(200);
  }
});

test("search and comparison are forms that work without script", async ({ page }) => {
  await page.goto("/search");
  await page.getByRole("searchbox", { name: "Search in all records" }).fill("文心");
  await page.getByRole("button", { name: "Search", exact: true }).click();
  await expect(page.getByRole("link", { name: /ERNIE Bot/ }).first()).toBeVisible();
  await page.goto("/compare/models?ids=qwen-7b");
  await page.getByRole("combobox", { name: "Add a model" }).fill("qwen-7b-chat");
  await page.getByRole("button", { name: "Add" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Qwen-7B and Qwen-7B-Chat");
});

test("the statements of the survey and the timeline are read without script", async ({ page }) => {
  await page.goto("/then-and-now");
  expect(await page.locator("[data-statement]").count()).toBeGreaterThan(40);
  await page.goto(`/as-of/${surveyDay}/timeline`);
  expect(await page.getByRole("main").locator("[aria-labelledby^=month-] > ul > li").count()).toBeGreaterThan(
    20,
  );
});

test("the day is changed without script, and back", async ({ page }) => {
  await page.goto("/companies/tencent");
  await page.locator("[popovertarget=as-of-sheet]").click();
  await page.getByRole("button", { name: /20 Sep 2023/ }).click();
  await expect(page).toHaveURL(`/as-of/${surveyDay}/companies/tencent`);
  await page.getByRole("link", { name: "Back to newest" }).click();
  await expect(page).toHaveURL("/companies/tencent");
});
