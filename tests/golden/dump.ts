import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { gzipSync } from "node:zlib";
import { runCommand } from "@/lib/cli/command";
import { goldenViews } from "./views";

const usage = "usage: tsx tests/golden/dump.ts <folder>";

/**
 * Writes all golden views as text, a file for each kind and day. `views:diff` starts this file as it stands at the
 * revision that is compared with, so that each revision calls its own queries.
 */
await runCommand(usage, async () => {
  const [folder] = parseArgs({ allowPositionals: true }).positionals;
  if (folder === undefined) throw new Error(usage);
  for await (const { day, kind, records } of goldenViews()) {
    const views = Object.fromEntries(
      [...records].map(([record, lines]) => [record, Object.fromEntries(lines)]),
    );
    const file = join(folder, day, `${kind}.json.gz`);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, gzipSync(JSON.stringify(views), { level: 1 }));
  }
  return 0;
});
