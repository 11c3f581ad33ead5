import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { repositoryRoot, runCommand } from "./command";
import { type Lockfile, withEveryPlatform } from "./lockfile";

/** `npm run lock:complete`: run it after `npm install`, so that `npm ci` accepts the lockfile everywhere. */
await runCommand("usage: npm run lock:complete", () => {
  const file = join(repositoryRoot, "package-lock.json");
  const lockfile = JSON.parse(readFileSync(file, "utf8")) as Lockfile;
  const { completed, added } = withEveryPlatform(lockfile);
  if (added.length > 0) writeFileSync(file, `${JSON.stringify(completed, null, 2)}\n`);
  console.log(added.length === 0 ? "The lockfile is complete." : `Added ${added.join(", ")}.`);
  return 0;
});
