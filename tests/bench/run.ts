import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runCommand } from "@/lib/cli/command";
import { measureBuild, measureQueries, writeDataset } from "./dataset";
import type { Measure } from "./measure";
import { measureMemory } from "./memory";
import { measurePages, prepareSite } from "./pages";
import { tableOf } from "./table";

/** Sizes measured, in multiples of the 500 records that the generator makes; 10 is about today's data. */
const sizes = [1, 10, 100];

/**
 * `npm run bench`: makes sound datasets of growing size in a temporary folder and measures what editors and
 * readers wait for, then what a server holds in memory. About fifteen minutes on two cores; `--no-pages` leaves
 * out the running site.
 */
await runCommand("usage: npm run bench [-- --no-pages]", async () => {
  const withPages = !process.argv.includes("--no-pages");
  if (withPages) await prepareSite();
  const folder = mkdtempSync(join(tmpdir(), "hundred-models-bench-"));
  try {
    // The first run of anything is slower; it shall not count for the smallest size.
    await measureSize(join(folder, "warm-up"), 1, false);
    const columns: { title: string; measures: Measure[] }[] = [];
    for (const size of sizes) {
      const { title, measures } = await measureSize(join(folder, String(size)), size, withPages);
      columns.push({ title, measures });
    }
    console.log(`\n${tableOf(columns)}\n`);
    console.log("Queries and pages are medians of runs on different days. A page is asked for over HTTP and");
    console.log("rendered anew each time; its HTML holds the first rows, whatever the number of records.");
    if (withPages) console.log(`\n${await measureMemory(3_000, 1_000)}`);
    return 0;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

async function measureSize(folder: string, size: number, withPages: boolean) {
  const records = writeDataset(folder, size);
  const title = `${size}× (${records.toLocaleString("en-GB")})`;
  console.log(`Measuring ${title} records …`);
  const file = join(folder, "bench.db");
  const measures = [...(await measureBuild(folder, file)), ...(await measureQueries(file))];
  if (withPages) measures.push(...(await measurePages(file)));
  return { title, measures };
}
