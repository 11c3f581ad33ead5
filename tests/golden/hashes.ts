import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { repositoryRoot } from "@/lib/cli/command";
import type { Lines } from "./lines";
import type { KindOfViews } from "./views";

/** The accepted hashes of a kind on a day, by record. */
export type Hashes = Readonly<Record<string, string>>;

const folder = join(repositoryRoot, "tests/golden/hashes");

/** A hash of a view, long enough that no two of some ten thousands are alike by chance. */
export function hashOf(lines: Lines): string {
  const hash = createHash("sha256");
  for (const [path, line] of lines) hash.update(`${path}\n${line}\n`);
  return hash.digest("hex").slice(0, 12);
}

/** The hashes of a kind as they are now. */
export function hashesOf({ records }: KindOfViews): Hashes {
  return Object.fromEntries([...records].map(([record, lines]) => [record, hashOf(lines)]));
}

const fileOf = ({ day, kind }: Pick<KindOfViews, "day" | "kind">) => join(folder, day, `${kind}.json`);

/** The accepted hashes of a kind; none where nothing of it was accepted yet. */
export function acceptedHashes(kind: Pick<KindOfViews, "day" | "kind">): Hashes {
  const file = fileOf(kind);
  return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as Hashes) : {};
}

/** The kinds of a day of which hashes are accepted. */
export function acceptedKinds(day: string): string[] {
  const files = existsSync(join(folder, day)) ? readdirSync(join(folder, day), { recursive: true }) : [];
  return files
    .map(String)
    .filter((file) => file.endsWith(".json"))
    .map((file) => file.slice(0, -".json".length).replaceAll("\\", "/"));
}

/** Accepts hashes, one record a line. */
export function accept(kind: Pick<KindOfViews, "day" | "kind">, hashes: Hashes): void {
  mkdirSync(dirname(fileOf(kind)), { recursive: true });
  writeFileSync(fileOf(kind), `${JSON.stringify(hashes, null, 2)}\n`);
}

/** Forgets a kind that is no longer asked for. */
export const forget = (kind: Pick<KindOfViews, "day" | "kind">): void => rmSync(fileOf(kind));

/** The records of which the hash is another, new or gone. */
export function changedRecords(before: Hashes, after: Hashes): string[] {
  const records = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...records].filter((record) => before[record] !== after[record]);
}
