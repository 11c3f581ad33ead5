import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { repositoryRoot } from "@/lib/cli/command";

/** A date before the first record or after the last, as a literal: it stands for “none” or “everything”. */
const sentinel = /["'`≤](?:0\d{3}|1[0-8]\d{2}|1900|9\d{3})(?:-\d{2}){0,2}["'`]/;

it("says “none” and “everything” by name, never by a day that stands for them", () => {
  const files = ["lib", "components", "app"].flatMap((room) =>
    readdirSync(join(repositoryRoot, room), { recursive: true, encoding: "utf8" }).map((file) =>
      join(room, file),
    ),
  );
  const found = files
    .filter((file) => /\.tsx?$/.test(file) && !file.includes("generated"))
    .flatMap((file) => {
      const lines = readFileSync(join(repositoryRoot, file), "utf8").split("\n");
      return lines.flatMap((line, index) =>
        sentinel.test(line) ? [`${file}:${index + 1} ${line.trim()}`] : [],
      );
    });
  expect(found, "compare with undefined, or ask for `everything` of lib/domain/moment.ts").toEqual([]);
});
