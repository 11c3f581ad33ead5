import { existsSync } from "node:fs";
import { chromium } from "@playwright/test";

/** What a person may set, then what Linux distributions and macOS install; Playwright's own comes last. */
const USUAL_PLACES = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/** The path of a Chromium to test with, or undefined when there is none; CHROMIUM_PATH wins. */
export function findChromium(): string | undefined {
  const asked = process.env.CHROMIUM_PATH;
  if (asked) return existsSync(asked) ? asked : undefined;
  return [...USUAL_PLACES, chromium.executablePath()].find((path) => existsSync(path));
}
