import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { canonicalText } from "@/lib/checks/canonical";
import type { Document } from "@/lib/checks/document";
import { schemaOf } from "@/lib/checks/document";
import { readDocuments } from "@/lib/dataset/documents";
import { repositoryRoot, runCommand } from "./command";

/** Whether a file can be rewritten without losing anything that an editor wrote. */
const isSafeToRewrite = (document: Document) =>
  document.value !== undefined && document.faults.length === 0 && document.duplicateKeys.length === 0;

/** `npm run data:fix`: rewrites the files of `data/` whose form is not canonical; never their content. */
await runCommand("usage: npm run data:fix", () => {
  let mended = 0;
  for (const document of readDocuments(repositoryRoot)) {
    if (!isSafeToRewrite(document)) continue;
    const wanted = canonicalText(schemaOf(document), document.value);
    if (document.text === wanted) continue;
    writeFileSync(join(repositoryRoot, document.file), wanted);
    console.log(`mended ${document.file}`);
    mended += 1;
  }
  console.log(
    mended === 0
      ? "Every file is in canonical form."
      : `${mended} files mended; now run \`npm run data:check\`.`,
  );
  return 0;
});
