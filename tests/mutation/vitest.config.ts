import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

/** The unit tests alone, in one project: those that an edit of pure code is tried against. */
export default defineConfig({
  resolve: { alias: { "@": fileURLToPath(new URL("../..", import.meta.url)).replace(/\/$/, "") } },
  // One graph of modules for all files of a run: an edit is switched on, not loaded anew.
  test: {
    environment: "node",
    isolate: false,
    testTimeout: 30_000,
    include: ["tests/unit/**/*.test.{ts,tsx}"],
  },
});
