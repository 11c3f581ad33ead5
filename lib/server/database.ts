import "server-only";
import { type Database, openDatabase } from "@/lib/database/client";
import { databaseUrl } from "@/lib/database/location.js";

const opened = new Map<string, Promise<Database>>();

/**
 * The one database of this process. It is opened at the first question and kept: pages, files and answers of a
 * process are of one edition, and a build that replaces the file is taken up when the server starts anew.
 * @throws where it cannot be opened; the next question tries again
 */
export async function currentDatabase(): Promise<{ database: Database }> {
  const url = databaseUrl(process.cwd());
  const opening = opened.get(url) ?? openDatabase(url);
  opened.set(url, opening);
  opening.catch(() => opened.delete(url));
  return { database: await opening };
}
