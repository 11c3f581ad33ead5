import { type Database, DatabaseAdapter } from "@/lib/database/client";
import { PrismaClient } from "@/lib/database/generated/prisma/client";
import { readMeta } from "@/lib/queries/meta";

/** A database that tells the statements it is asked, each with its parameters. */
export interface CountingDatabase {
  database: Database;
  /** The statements asked since the last time. */
  takeStatements(): string[];
  close(): Promise<void>;
}

/** Opens a database as the site does, its words of itself read, and notes every statement from then on. */
export async function openCounting(url: string): Promise<CountingDatabase> {
  const client = new PrismaClient({
    adapter: new DatabaseAdapter({ url }),
    log: [{ emit: "event", level: "query" }],
  });
  let statements: string[] = [];
  client.$on("query", ({ query, params }) => statements.push(`${query} ${params}`));
  const database = client as unknown as Database;
  await readMeta(database);
  statements = [];
  return {
    database,
    takeStatements: () => {
      const taken = statements;
      statements = [];
      return taken;
    },
    close: () => client.$disconnect(),
  };
}
