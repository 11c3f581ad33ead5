import type { z } from "zod";
import { DataRelease } from "./data-release/schema";
import { RedirectFile } from "./redirect/schema";

/** Folders of `data/` beside the collections: what was renamed, and what each release changed. No record refers to them. */
export const sideFiles = {
  redirects: { schema: RedirectFile, schemaFile: "redirect" },
  releases: { schema: DataRelease, schemaFile: "release" },
} satisfies Record<string, { schema: z.ZodType; schemaFile: string }>;
export type SideFileName = keyof typeof sideFiles;
export const sideFileNames = Object.keys(sideFiles) as SideFileName[];
