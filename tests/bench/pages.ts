import { BUILD_STEPS, buildStale } from "@/lib/cli/build-steps";
import { startSite } from "../support/site-process";
import { type Measure, median } from "./measure";

/** Pages that are made when they are asked for, by the day in their address. */
const pages: readonly (readonly [what: string, path: string])[] = [
  ["overview", ""],
  ["table of models, first rows", "/models"],
  ["profile of a model", "/models/qwen-7b"],
];

/** Builds the site if it is stale, so that pages can be measured. */
export const prepareSite = () =>
  buildStale([BUILD_STEPS.prismaClient, BUILD_STEPS.database, BUILD_STEPS.site]);

/**
 * Serves the built site over a generated database and measures pages of past days: each run asks for another
 * day, so that every page is queried and rendered anew, and nothing comes from a cache of pages.
 */
export async function measurePages(file: string): Promise<Measure[]> {
  const site = await startSite({ DATABASE_URL: `file:${file}` });
  try {
    const measures: Measure[] = [];
    for (const [number, [what, path]] of pages.entries()) {
      const load = (index: number) =>
        read(`${site.origin}/as-of/2023-${monthOf(number)}-${dayOf(index)}${path}`);
      await load(27);
      measures.push({ what: `page: ${what}`, value: await median(12, load), unit: "ms" });
    }
    return measures;
  } finally {
    await site.end();
  }
}

const monthOf = (number: number) => String(number + 9).padStart(2, "0");
const dayOf = (index: number) => String(index + 1).padStart(2, "0");

async function read(address: string): Promise<void> {
  const response = await fetch(address);
  await response.text();
  if (response.status !== 200) throw new Error(`${address} gave ${response.status}`);
}
