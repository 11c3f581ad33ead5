import { BUILD_STEPS, buildStale } from "./build-steps";
import { runCommand } from "./command";

/** `npm run db:generate`: makes the Prisma client unless it is up to date. */
await runCommand("usage: npm run db:generate", async () => {
  await buildStale([BUILD_STEPS.prismaClient]);
  return 0;
});
