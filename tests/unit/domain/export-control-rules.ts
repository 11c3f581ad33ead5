import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Slugged } from "@/lib/domain/export-control";
import { ExportRule } from "@/lib/records/export-rule/schema";

/** A rule as `data/export-rules` holds it, so that worked examples test the thresholds that readers see. */
export function ruleNamed(slug: string): Slugged<ExportRule> {
  const file = join(import.meta.dirname, "../../../data/export-rules", `${slug}.json`);
  return { slug, record: ExportRule.parse(JSON.parse(readFileSync(file, "utf8"))) };
}

export const rule2022 = ruleNamed("us-2022-10-advanced-computing");
export const rule2023 = ruleNamed("us-2023-10-advanced-computing");
export const review2026 = ruleNamed("us-2026-01-licence-review-policy");
export const tariff2026 = ruleNamed("us-2026-01-section-232-tariff");
export const letterH20 = ruleNamed("us-2025-04-h20-licence-letter");
export const foundry2025 = ruleNamed("us-2025-01-foundry-due-diligence");
export const memory2024 = ruleNamed("us-2024-12-hbm");
