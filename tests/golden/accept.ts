import { runCommand } from "@/lib/cli/command";
import { buildFresh } from "./fresh-database";
import { accept, acceptedHashes, acceptedKinds, changedRecords, forget, hashesOf } from "./hashes";
import { goldenDays } from "./questions";
import { goldenViews } from "./views";

/** `npm run views:accept`: makes the views of the working tree the golden ones. */
await runCommand("usage: npm run views:accept", async () => {
  await buildFresh();
  const left = new Set(goldenDays.flatMap((day) => acceptedKinds(day).map((kind) => `${day} ${kind}`)));
  for await (const kind of goldenViews()) {
    left.delete(`${kind.day} ${kind.kind}`);
    const [before, after] = [acceptedHashes(kind), hashesOf(kind)];
    const changed = changedRecords(before, after).length;
    if (changed > 0) console.log(`${kind.day}  ${kind.kind}: ${changed} accepted`);
    if (changed > 0) accept(kind, after);
  }
  for (const one of left) {
    const [day = "", kind = ""] = one.split(" ");
    console.log(`${day}  ${kind}: no longer asked for`);
    forget({ day, kind });
  }
  return 0;
});
