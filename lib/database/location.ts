import { join } from "node:path";

/** Where the build puts the database, relative to the repository's root. */
export const databaseFile = "build/hundred-models.db";

/**
 * The address of the database to read: `DATABASE_URL` (`file:` or `libsql:`), or the one built here.
 * @param root the repository's root folder
 */
export function databaseUrl(root: string, configured = process.env.DATABASE_URL): string {
  return configured || `file:${join(root, databaseFile)}`;
}
