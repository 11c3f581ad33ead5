import type { Document } from "./document";
import { compareFindings, type Finding, toFinding } from "./finding";
import type { Rule } from "./rule";
import { rules as allRules } from "./rules";
import { treeOf } from "./tree";

/** Runs every rule over every document and gives all findings, in the order of files and lines. */
export function checkDocuments(documents: readonly Document[], rules: readonly Rule[] = allRules): Finding[] {
  const tree = treeOf(documents);
  const findings: Finding[] = [];
  for (const rule of rules) {
    for (const document of documents) {
      if (rule.collections && !(rule.collections as readonly string[]).includes(document.collection))
        continue;
      for (const remark of rule.checkDocument?.(document, tree) ?? [])
        findings.push(toFinding(rule.name, remark));
    }
    for (const remark of rule.checkTree?.(tree) ?? []) findings.push(toFinding(rule.name, remark));
  }
  return findings.sort(compareFindings);
}
