import { BUILD_STEPS, buildStale } from "@/lib/cli/build-steps";

/** Builds the Prisma client and the database of the working tree where they are stale. */
export const buildFresh = (): Promise<void> => buildStale([BUILD_STEPS.prismaClient, BUILD_STEPS.database]);

/** Run by Vitest before the golden views are compared. */
export const setup = buildFresh;
