import { spawnSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { repositoryRoot } from "@/lib/cli/command";
import type { Lines } from "./lines";
import type { KindOfViews } from "./views";

/** Views of other revisions, a folder for each commit: a commit never changes, so neither do its views. */
const kept = join(repositoryRoot, "build/views");

/** At most so many commits are kept. */
const mostKept = 4;

/** The golden views of a commit, made in a checkout of its own where they are not kept from an earlier time. */
export function baseViews(revision: string): string {
  const commit = git("rev-parse", "--verify", "--quiet", `${revision}^{commit}`);
  const folder = join(kept, commit);
  if (existsSync(folder)) return folder;
  forgetOldest();
  console.log(`Making the views of ${revision} (${commit.slice(0, 9)}); they are kept for the next time …`);
  const checkout = mkdtempSync(join(tmpdir(), "hundred-models-views-"));
  try {
    git("worktree", "add", "--force", "--detach", checkout, commit);
    symlinkSync(join(repositoryRoot, "node_modules"), join(checkout, "node_modules"), "junction");
    dumpAt(checkout, `${folder}.part`);
    renameSync(`${folder}.part`, folder);
  } finally {
    rmSync(`${folder}.part`, { recursive: true, force: true });
    git("worktree", "remove", "--force", checkout);
  }
  return folder;
}

/** One kind of view as a commit had it; empty where it had none. */
export function baseView(
  folder: string,
  { day, kind }: Pick<KindOfViews, "day" | "kind">,
): Map<string, Lines> {
  const file = join(folder, day, `${kind}.json.gz`);
  if (!existsSync(file)) return new Map();
  const views = JSON.parse(gunzipSync(readFileSync(file)).toString()) as Record<
    string,
    Record<string, string>
  >;
  return new Map(Object.entries(views).map(([record, lines]) => [record, new Map(Object.entries(lines))]));
}

/** The kinds of view that a commit had on a day. */
export function baseKinds(folder: string, day: string): string[] {
  const files = existsSync(join(folder, day)) ? readdirSync(join(folder, day), { recursive: true }) : [];
  return files
    .map(String)
    .filter((file) => file.endsWith(".json.gz"))
    .map((file) => file.slice(0, -".json.gz".length).replaceAll("\\", "/"));
}

function dumpAt(checkout: string, folder: string): void {
  if (!existsSync(join(checkout, "tests/golden/dump.ts")))
    throw new Error("that revision has no golden views yet; compare with a later one");
  const steps = [["lib/cli/prisma-generate.ts"], ["lib/cli/data-build.ts"], ["tests/golden/dump.ts", folder]];
  for (const step of steps) run(process.execPath, ["--import", "tsx", ...step], checkout);
}

const git = (...args: string[]) => run("git", args, repositoryRoot);

/** Runs a program and gives what it said. @throws with its last words where it failed */
function run(program: string, args: readonly string[], folder: string): string {
  const { DATABASE_URL: _, ...env } = process.env;
  const { status, stdout, stderr } = spawnSync(program, args, { cwd: folder, env, encoding: "utf8" });
  if (status !== 0)
    throw new Error(stderr?.trim().split("\n").at(-1) || `${program} ${args.join(" ")} failed`);
  return stdout.trim();
}

function forgetOldest(): void {
  mkdirSync(kept, { recursive: true });
  const commits = readdirSync(kept).map((name) => join(kept, name));
  commits.sort((one, other) => statSync(other).mtimeMs - statSync(one).mtimeMs);
  for (const path of commits.slice(mostKept - 1)) rmSync(path, { recursive: true, force: true });
}
