import { existsSync } from "node:fs";
import { PrismaLibSql } from "@prisma/adapter-libsql";
import { PrismaClient } from "./generated/prisma/client";

/** A handle on one build of the database; queries read through it and nothing writes. */
export type Database = PrismaClient;

/** The adapter, told how many parameters SQLite takes, so that a list of addresses is asked for in one statement. */
export class DatabaseAdapter extends PrismaLibSql {
  override async connect() {
    const connection = await super.connect();
    const getConnectionInfo = () => ({ maxBindValues: 32_766, supportsRelationJoins: false });
    return Object.assign(connection, { getConnectionInfo });
  }
}

/**
 * Opens a database for reading.
 * @param url `file:` and a path, or `libsql:` and a server
 * @throws where the file is not there, or is not a database that a build has finished
 */
export async function openDatabase(url: string): Promise<Database> {
  // Asked for a file that is not there, SQLite would make an empty one.
  if (url.startsWith("file:") && !existsSync(url.slice("file:".length)))
    throw new Error("there is no database yet; run `npm run data:build`");
  const database = new PrismaClient({ adapter: new DatabaseAdapter({ url }) });
  // The file is only ever replaced whole by a build; SQLite itself refuses any other write.
  if (url.startsWith("file:")) await database.$queryRawUnsafe("PRAGMA query_only = ON");
  // SQLite looks at a file only when it is asked something.
  await database.meta.findUniqueOrThrow({ where: { key: "edition" } });
  return database;
}
