import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { BUILD_STEPS, buildStale } from "@/lib/cli/build-steps";
import { repositoryRoot, runCommand } from "@/lib/cli/command";
import { measureBuild, measureQueries, writeDataset } from "./dataset";
import type { Measure } from "./measure";
import { measureMemory } from "./memory";
import { multiplyDatabase } from "./multiply";
import { measurePages, prepareSite } from "./pages";
import { tableOf } from "./table";

/** Sizes measured, in multiples of the 500 records that the generator makes; beyond them, copies of today's data. */
const sizes = [1, 10];

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
    console.log(`${await measureHundredfold(join(folder, "hundredfold.db"))}\n`);
    console.log("Queries and pages are medians of runs on different days. A page is asked for over HTTP and");
    console.log("rendered anew each time; its HTML holds the first rows, whatever the number of records.");
    if (withPages) console.log(`\n${await measureMemory(3_000, 1_000)}`);
    return 0;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

/** The queries on a database of a hundred times today's records. */
async function measureHundredfold(file: string): Promise<string> {
  console.log("Measuring a hundred times today's records …");
  await buildStale([BUILD_STEPS.prismaClient, BUILD_STEPS.database]);
  await multiplyDatabase(join(repositoryRoot, "build/hundred-models.db"), file, 100);
  return tableOf([{ title: "today × 100", measures: await measureQueries(file) }]);
}

async function measureSize(folder: string, size: number, withPages: boolean) {
  const records = writeDataset(folder, size);
  const title = `${size}× (${records.toLocaleString("en-GB")})`;
  console.log(`Measuring ${title} records …`);
  const file = join(folder, "bench.db");
  const measures = [...(await measureBuild(folder, file)), ...(await measureQueries(file))];
  if (withPages) measures.push(...(await measurePages(file)));
  return { title, measures };
}
