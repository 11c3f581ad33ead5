import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { repositoryRoot } from "@/lib/cli/command";
import { MIGRATION_FILE, schemaSql } from "@/lib/cli/schema-sql";

describe("the SQL of the tables", () => {
  it("is that of the Prisma schema; `npm run db:sql` mends it", async () => {
    expect(readFileSync(join(repositoryRoot, MIGRATION_FILE), "utf8")).toBe(await schemaSql(repositoryRoot));
  });
});
