import type { Document } from "./document";
import { compareFindings, type Finding, toFinding } from "./finding";
import type { Lint } from "./lint";
import { lints as allLints } from "./lints";
import { treeOf } from "./tree";

/** Runs every rule over every document and gives all findings, in the order of files and lines. */
export function checkDocuments(documents: readonly Document[], lints: readonly Lint[] = allLints): Finding[] {
  const tree = treeOf(documents);
  const findings: Finding[] = [];
  for (const lint of lints) {
    for (const document of documents) {
      if (lint.collections && !(lint.collections as readonly string[]).includes(document.collection))
        continue;
      for (const remark of lint.checkDocument?.(document, tree) ?? [])
        findings.push(toFinding(lint.name, remark));
    }
    for (const remark of lint.checkTree?.(tree) ?? []) findings.push(toFinding(lint.name, remark));
  }
  return findings.sort(compareFindings);
}
