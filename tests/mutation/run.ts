import { Stryker } from "@stryker-mutator/core";
import { runCommand } from "@/lib/cli/command";
import { scoresOf, survivorsOf } from "./report";

/** The folders of pure reasoning, whose every line a unit test must be able to tell from a wrong one. */
const FOLDERS = ["lib/checks", "lib/domain", "lib/url"];
/** Percent of the edits in a folder that must turn a test red. */
const FLOOR = 85;

/**
 * `npm run mutate`: edits the code one operator, condition or text at a time and runs the unit tests against
 * each edit. Prints every edit that no test noticed and the score of each folder. A run over all takes an
 * hour on two cores; what neither code nor tests changed since the last run is not tried again.
 */
await runCommand("usage: npm run mutate [-- lib/checks lib/domain/as-of.ts …]", async () => {
  const asked = process.argv.slice(2);
  const places = asked.length > 0 ? asked : FOLDERS;
  const results = await new Stryker(optionsFor(places)).runMutationTest();
  for (const line of survivorsOf(results, places)) console.log(line);
  const scores = scoresOf(results, places);
  console.table(scores);
  return scores.every(({ score }) => score >= FLOOR) ? 0 : 1;
});

function optionsFor(places: readonly string[]): ConstructorParameters<typeof Stryker>[0] {
  return {
    mutate: places.map((place) => (place.includes(".ts") ? place : `${place}/**/*.ts`)),
    testRunner: "vitest",
    plugins: ["@stryker-mutator/vitest-runner"],
    vitest: { configFile: "tests/mutation/vitest.config.ts" },
    coverageAnalysis: "perTest",
    // An edit to what runs only once, when its file is loaded, asks for a run of all tests: too slow.
    ignoreStatic: true,
    // A busy machine is slow, not wrong: what takes too long counts as noticed.
    timeoutMS: 20_000,
    concurrency: Number(process.env.MUTATE_WORKERS ?? 1),
    tempDirName: ".stryker/sandbox",
    incremental: true,
    incrementalFile: ".stryker/incremental.json",
    reporters: ["progress-append-only", "json"],
    jsonReporter: { fileName: ".stryker/report.json" },
    // Neither the records nor what was built from them: of the data, unit tests read the export rules only.
    ignorePatterns: [
      ".next",
      "build",
      "test-results",
      "coverage",
      "tests/golden",
      "data/*",
      "!data/export-rules",
    ],
    allowConsoleColors: false,
  };
}
