import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

/** Kinds of test that run without a browser, each a folder of tests/ and a project of its own. */
const KINDS = ["unit", "data", "database", "golden", "components", "arch"];

export default defineConfig({
  resolve: { alias: { "@": fileURLToPath(new URL(".", import.meta.url)).replace(/\/$/, "") } },
  test: {
    environment: "node",
    passWithNoTests: true,
    testTimeout: 30_000,
    hookTimeout: 60_000,
    setupFiles: "tests/support/quiet-console.ts",
    projects: KINDS.map((name) => ({
      extends: true,
      test: {
        name,
        include: [`tests/${name}/**/*.test.{ts,tsx}`],
        ...(name === "components" && {
          setupFiles: ["tests/support/quiet-console.ts", "tests/components/setup.ts"],
        }),
        ...(name === "golden" && { globalSetup: "tests/golden/fresh-database.ts" }),
      },
    })),
    coverage: {
      include: ["lib/**/*.ts", "components/**/*.{ts,tsx}"],
      exclude: ["lib/database/generated/**"],
      reporter: ["json-summary", "html"],
      thresholds: { "lib/queries/**": { lines: 90 }, "components/**": { lines: 80 } },
    },
  },
});
