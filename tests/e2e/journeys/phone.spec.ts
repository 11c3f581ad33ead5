import { accessibilityFaults } from "../support/axe";
import { expect, settle, test } from "../support/test";

test("the menu opens, leads to a section and is accessible", async ({ page }) => {
  await page.goto("/");
  await settle(page);
  await page.getByRole("button", { name: "Menu" }).tap();
  const menu = page.getByRole("navigation", { name: "Sections" });
  await expect(menu).toBeVisible();
  expect(await accessibilityFaults(page)).toEqual([]);
  await menu.getByRole("link", { name: "Chips" }).tap();
  await expect(page).toHaveURL("/chips");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Chips");
});

test("filters open as a sheet that tells how many rows they leave", async ({ page }) => {
  await page.goto("/models");
  await settle(page);
  await page.getByRole("button", { name: /^Filters/ }).tap();
  const sheet = page.getByRole("dialog", { name: "Filters" });
  await sheet.getByRole("checkbox").first().check();
  expect(await accessibilityFaults(page)).toEqual([]);
  await sheet.getByRole("button", { name: /^Show [\d,]+ models/ }).tap();
  await expect(sheet).toBeHidden();
  await expect(page.getByRole("button", { name: "Filters (1)" })).toBeVisible();
});

test("a citation opens by a tap and closes beside it", async ({ page }) => {
  await page.goto("/models/qwen-7b");
  await settle(page);
  await page.getByRole("main").getByRole("link", { name: "Source 1", exact: true }).first().tap();
  const card = page.getByRole("dialog", { name: "Source 1" });
  await expect(card).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(card).toBeHidden();
});
