import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults, RunOptions } from "axe-core";
import type { Page } from "./test";

const script = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** What axe does in the page. */
interface PageWithAxe {
  axe?: { run(context: Document, options: RunOptions): Promise<AxeResults> };
}

/**
 * The accessibility rules of axe, of any impact, that a page breaks as it is now: rule, meaning and the first
 * places. With `only`, no other rules are tried.
 */
export async function accessibilityFaults(page: Page, only?: readonly string[]): Promise<string[]> {
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(script);
  const options: RunOptions = { resultTypes: ["violations"] };
  if (only) options.runOnly = { type: "rule", values: [...only] };
  const found = await page.evaluate(
    async (given) => (await (window as PageWithAxe).axe?.run(document, given))?.violations,
    options,
  );
  if (found === undefined) throw new Error("axe did not run");
  return found.map(({ id, impact, help, nodes }) => {
    const places = nodes.slice(0, 4).map(({ target, any }) => `${target.join(" ")} ${any[0]?.message ?? ""}`);
    return `${id} (${impact}): ${help}; ${nodes.length} places, as ${places.join(" | ")}`;
  });
}
