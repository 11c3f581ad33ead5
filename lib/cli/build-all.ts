import { BUILD_STEPS, buildStale } from "./build-steps";
import { runCommand } from "./command";

/** The first half of `npm start`: builds what is missing or stale. */
await runCommand("usage: npm start", async () => {
  await buildStale([BUILD_STEPS.prismaClient, BUILD_STEPS.database, BUILD_STEPS.site]);
  return 0;
});
