import type { z } from "zod";
import { RedirectFile } from "./redirect/schema";
import { Release } from "./release/schema";

/** Folders of `data/` beside the collections: what was renamed, and what each release changed. No record refers to them. */
export const sideFiles = {
  redirects: { schema: RedirectFile, schemaFile: "redirect" },
  releases: { schema: Release, schemaFile: "release" },
} satisfies Record<string, { schema: z.ZodType; schemaFile: string }>;
export type SideFileName = keyof typeof sideFiles;
export const sideFileNames = Object.keys(sideFiles) as SideFileName[];
