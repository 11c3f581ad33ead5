import "server-only";
import { statSync } from "node:fs";
import { type Database, openDatabase } from "@/lib/database/client";
import { databaseUrl } from "@/lib/database/location";

interface OpenDatabase {
  /** What tells one build of the file from the next. */
  version: string;
  database: Promise<Database>;
}

let open: OpenDatabase | undefined;

/** The one database of this process; opened anew when a build has replaced the file. */
export async function currentDatabase(): Promise<{ version: string; database: Database }> {
  const url = databaseUrl(process.cwd());
  const version = versionOf(url);
  if (open?.version !== version) open = { version, database: openDatabase(url) };
  return { version, database: await open.database };
}

function versionOf(url: string): string {
  if (!url.startsWith("file:")) return url;
  const { ino, mtimeMs, size } = statSync(url.slice("file:".length));
  return `${ino}-${mtimeMs}-${size}`;
}
