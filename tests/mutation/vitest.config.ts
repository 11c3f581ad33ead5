import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

/** The unit tests alone, in one project: those that an edit of pure code is tried against. */
export default defineConfig({
  resolve: { alias: { "@": fileURLToPath(new URL("../..", import.meta.url)).replace(/\/$/, "") } },
  test: { environment: "node", include: ["tests/unit/**/*.test.{ts,tsx}"] },
});
