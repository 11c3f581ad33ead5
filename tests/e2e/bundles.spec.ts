import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { repositoryRoot } from "@/lib/cli/command";

/** The scripts in a folder of the built site that carry Zod: every schema answers to `_zod`. */
function withZod(folder: string): string[] {
  const path = join(repositoryRoot, ".next", folder);
  const scripts = readdirSync(path, { recursive: true, encoding: "utf8" }).filter((file) =>
    file.endsWith(".js"),
  );
  return scripts.filter((file) => readFileSync(join(path, file), "utf8").includes("._zod"));
}

test("no script of the browser carries Zod, which the server's do", () => {
  expect(withZod("static")).toEqual([]);
  expect(withZod("server")).not.toEqual([]);
});
