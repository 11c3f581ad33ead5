import { BUILD_STEPS, buildStale } from "./build-steps";
import { runCommand } from "./command";
import { serve } from "./serve";

/** `npm start`: builds what is missing or stale, then serves the site on PORT (3000) and HOSTNAME (127.0.0.1). */
await runCommand("usage: [PORT=3000] [HOSTNAME=127.0.0.1] npm start", async () => {
  await buildStale([BUILD_STEPS.prismaClient, BUILD_STEPS.database, BUILD_STEPS.site]);
  return serve();
});
