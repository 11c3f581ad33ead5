// Plain JavaScript, because the server reads it before anything is compiled.
import { join } from "node:path";

/** Where the build puts the database, relative to the repository's root. */
export const databaseFile = "build/hundred-models.db";

/**
 * The address of the database to read: `DATABASE_URL` (`file:` or `libsql:`), or the one built here.
 * @param {string} root the repository's root folder
 * @param {string | undefined} configured
 */
export function databaseUrl(root, configured = process.env.DATABASE_URL) {
  return configured || `file:${join(root, databaseFile)}`;
}
