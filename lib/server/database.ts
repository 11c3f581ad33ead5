import "server-only";
import { statSync } from "node:fs";
import { type Database, openDatabase } from "@/lib/database/client";
import { databaseUrl } from "@/lib/database/location";

interface OpenDatabase {
  /** What tells one build of the file from the next. */
  version: string;
  database: Promise<Database>;
}

/** How long a replaced database stays open for questions that were asked before, in milliseconds. */
const patience = 60_000;

let open: OpenDatabase | undefined;

/**
 * The one database of this process; opened anew when a build has replaced the file.
 * @throws where there is no database yet
 */
export async function currentDatabase(): Promise<{ version: string; database: Database }> {
  const url = databaseUrl(process.cwd());
  const version = versionOf(url);
  if (open?.version !== version) replace({ version, database: openDatabase(url) });
  const { database } = open ?? { database: openDatabase(url) };
  return { version, database: await database };
}

function replace(next: OpenDatabase): void {
  const previous = open;
  open = next;
  // A database that could not be opened is tried again at the next question.
  next.database.catch(() => {
    if (open === next) open = undefined;
  });
  previous?.database.then(
    (database) => setTimeout(() => void database.$disconnect(), patience).unref(),
    ignore,
  );
}

/** The failure was told to whoever asked. */
const ignore = () => {};

function versionOf(url: string): string {
  if (!url.startsWith("file:")) return url;
  const status = statSync(url.slice("file:".length), { throwIfNoEntry: false });
  if (status === undefined) throw new Error("there is no database yet; run `npm run data:build`");
  return `${status.ino}-${status.mtimeMs}-${status.size}`;
}
