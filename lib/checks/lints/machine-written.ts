import type { Document } from "../document";
import type { Remark } from "../finding";
import type { Lint } from "../lint";
import { witnessedNumbers } from "./witnesses";

/** Places whose own pages say that a model or an unattended pipeline writes them. */
const machines =
  /(?:smol-ai\/ainews-web|news\.smol\.ai|imjuya|Yufeng98\/AI-datacenter|ArtemioPadilla\/watchboard|watchboard\.dev|0xPabloLI\/inside-china-ai|agentic-phenomenology\.github\.io)/i;

/** What no person wrote: it is marked, and no number stands on it alone like a fact. */
export const machineWritten: Lint = {
  name: "machine-written",
  description:
    "A machine-written source is marked, and a number that it alone tells is reported or estimated.",
  *checkDocument(document, tree) {
    if (document.collection === "sources") yield* unmarked(document);
    for (const { path, said, sources } of witnessedNumbers(document, tree)) {
      if (said.standing !== undefined || !sources.every(({ written }) => written === "machine")) continue;
      yield {
        document,
        path,
        problem: "only machine-written sources tell this number",
        tip: 'cite what they link to, or write `"standing": "reported"`',
      };
    }
  },
};

function* unmarked(document: Document): Generator<Remark> {
  const { url, written } = (document.value ?? {}) as Record<string, unknown>;
  if (written !== undefined || !machines.test(String(url))) return;
  yield {
    document,
    path: ["url"],
    problem: "a model or an unattended pipeline writes what stands here",
    tip: 'add `"written": "machine"`',
  };
}
