import { defineConfig } from "@playwright/test";
import { findChromium } from "./tests/chromium";

const PORT = Number(process.env.E2E_PORT || 3417);
const ORIGIN = `http://127.0.0.1:${PORT}`;

/** No sandbox, because tests run as root in containers; nothing that phones home. */
const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

export default defineConfig({
  testDir: "tests/e2e",
  outputDir: "test-results/e2e",
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  retries: 0,
  workers: 2,
  // A busy machine is slow, not wrong: axe reads the longest pages four times.
  timeout: 120_000,
  expect: { timeout: 15_000 },
  reporter: [["list"], ["json", { outputFile: "test-results/playwright.json" }]],
  use: {
    baseURL: ORIGIN,
    browserName: "chromium",
    locale: "en-GB",
    timezoneId: "UTC",
    // Traces of every page cost a third of the time; `--trace on` makes them where one is needed.
    screenshot: "only-on-failure",
    contextOptions: { reducedMotion: "reduce" },
    launchOptions: { executablePath: findChromium(), args: FLAGS },
  },
  projects: [
    { name: "desktop", testIgnore: /phone\.spec\.ts$/, use: { viewport: { width: 1440, height: 900 } } },
    {
      name: "phone",
      // What depends on the size of the screen; the rest would only be told twice.
      testMatch: /(pages|phone)\.spec\.ts$/,
      use: { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true },
    },
  ],
  webServer: {
    command: "npm start",
    url: ORIGIN,
    env: { PORT: String(PORT), HOSTNAME: "127.0.0.1" },
    reuseExistingServer: process.env.E2E_REUSE === "1",
    timeout: 300_000,
    stdout: "pipe",
  },
});
