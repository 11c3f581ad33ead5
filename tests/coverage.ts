import { readFileSync } from "node:fs";
import { join } from "node:path";
import { repositoryRoot, runCommand } from "@/lib/cli/command";
import { packageFile, runNode } from "@/lib/cli/run-program";

interface FileCoverage {
  lines: { total: number; covered: number };
}

/** The golden views run every query but say nothing of what is right, so they do not count. */
const projects = ["--project", "!golden"];

/** `npm run coverage`: the lines that the fast tests run, by room; fails where a room falls below its limit. */
await runCommand("usage: npm run coverage", async () => {
  const vitest = packageFile("vitest", "vitest.mjs");
  const { code } = await runNode([vitest, "run", "--coverage", "--reporter=dot", ...projects], {
    env: { NO_COLOR: "1" },
  });
  const summary = readFileSync(join(repositoryRoot, "coverage/coverage-summary.json"), "utf8");
  const rooms = new Map<string, { total: number; covered: number }>();
  for (const [file, { lines }] of Object.entries(JSON.parse(summary) as Record<string, FileCoverage>)) {
    const room = roomOf(file);
    const sum = rooms.get(room) ?? { total: 0, covered: 0 };
    rooms.set(room, { total: sum.total + lines.total, covered: sum.covered + lines.covered });
  }
  for (const [room, { total, covered }] of [...rooms].sort())
    console.log(`${room.padEnd(16)} ${((100 * covered) / total).toFixed(1).padStart(5)} % of ${total} lines`);
  console.log("Line by line: coverage/index.html");
  return code;
});

/** `components`, or a folder of `lib`. */
function roomOf(file: string): string {
  if (file === "total") return "all";
  const [room = "", part = ""] = file.slice(repositoryRoot.length + 1).split("/");
  return room === "lib" ? `${room}/${part}` : room;
}
