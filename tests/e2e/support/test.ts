import { test as base, expect, type Page } from "@playwright/test";

export { expect, type Page };

interface Watched {
  /** What went wrong on the page so far, in the words of the browser; a test fails that leaves any. */
  troubles: string[];
}

/** Playwright's test, whose page must end without an error, a warning or a request that failed. */
export const test = base.extend<Watched>({
  troubles: [
    async ({ page }, use) => {
      const troubles = watch(page);
      await use(troubles);
      expect(troubles, "the browser reported").toEqual([]);
    },
    { auto: true },
  ],
});

/** Collects what the browser complains of; violations of the content security policy come as errors too. */
function watch(page: Page): string[] {
  const troubles: string[] = [];
  page.on("console", (message) => {
    // The document's own status is for each test to judge.
    const isOwnStatus = message.text().startsWith("Failed to load") && message.location().url === page.url();
    if (["error", "warning"].includes(message.type()) && !isOwnStatus) troubles.push(message.text());
  });
  page.on("pageerror", (error) => troubles.push(String(error)));
  page.on("requestfailed", (request) => {
    const reason = request.failure()?.errorText ?? "";
    // A reader who goes on ends what is still under way.
    if (reason !== "net::ERR_ABORTED") troubles.push(`${request.url()} failed: ${reason}`);
  });
  page.on("response", (response) => {
    const isDocument = response.request().resourceType() === "document";
    if (response.status() >= 400 && !isDocument) troubles.push(`${response.url()} gave ${response.status()}`);
  });
  return troubles;
}

/** Waits until a page is loaded, its scripts run and its requests are answered. */
export async function settle(page: Page): Promise<void> {
  await page.waitForLoadState("networkidle");
}
