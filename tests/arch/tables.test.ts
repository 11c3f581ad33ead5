import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { repositoryRoot } from "@/lib/cli/command";

const schema = readFileSync(join(repositoryRoot, "prisma/schema.prisma"), "utf8");
const queries = readdirSync(join(repositoryRoot, "lib/queries"), { recursive: true })
  .map(String)
  .filter((file) => file.endsWith(".ts"))
  .map((file) => readFileSync(join(repositoryRoot, "lib/queries", file), "utf8"))
  .join("\n");

const models = [...schema.matchAll(/^model (\w+) \{\n([\s\S]*?)^\}/gm)].map(([, name = "", body = ""]) => ({
  name,
  columns: [...body.matchAll(/^ {2}(\w+) +(?:String|Int|Float|Boolean)\b/gm)].map(
    ([, column = ""]) => column,
  ),
}));

describe("the tables", () => {
  it("are those that the schema declares", () => {
    expect(models.length).toBeGreaterThan(8);
    expect(models.every(({ columns }) => columns.length > 0)).toBe(true);
  });

  it.each(models)("$name is read by a query", ({ name }) => {
    const asked = `\\bdatabase\\.${name.charAt(0).toLowerCase()}${name.slice(1)}\\.|\\b(?:FROM|JOIN) "?${name}\\b`;
    const cure = `no question of lib/queries reads the table ${name}: ask it there, or take it out of prisma/schema.prisma`;
    expect(new RegExp(asked).test(queries), cure).toBe(true);
  });

  it("of all records has no column that no query reads", () => {
    const columns = models.find(({ name }) => name === "Record")?.columns ?? [];
    expect(columns.filter((column) => !new RegExp(`\\b${column}\\b`).test(queries))).toEqual([]);
  });
});
