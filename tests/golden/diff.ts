import { parseArgs } from "node:util";
import { runCommand } from "@/lib/cli/command";
import { baseKinds, baseView, baseViews } from "./base-views";
import { changesOf, commonLines, type ViewChange } from "./changes";
import { buildFresh } from "./fresh-database";
import { changeText } from "./print";
import { goldenDays } from "./questions";
import { goldenViews, type KindOfViews } from "./views";

const usage = "usage: npm run views:diff [-- --base <revision>] [--kind <kind>] [--all]";

/** Without `--all` no more is printed of a kind on a day, and no more of a record. */
const bounds = { records: 3, lines: 6, common: 5 };

/** `npm run views:diff`: what the working tree changes in the views against a revision, HEAD unless named. */
await runCommand(usage, async () => {
  const { values } = parseArgs({
    options: {
      base: { type: "string", default: "HEAD" },
      kind: { type: "string", default: "" },
      all: { type: "boolean", default: false },
    },
  });
  const base = baseViews(values.base);
  await buildFresh();
  const left = new Set(goldenDays.flatMap((day) => baseKinds(base, day).map((kind) => `${day} ${kind}`)));
  let total = 0;
  const show = (kind: Pick<KindOfViews, "day" | "kind">, changes: readonly ViewChange[]) => {
    total += changes.length;
    if (changes.length > 0 && kind.kind.startsWith(values.kind)) print(kind, changes, values.all);
  };
  for await (const kind of goldenViews()) {
    left.delete(`${kind.day} ${kind.kind}`);
    show(kind, changesOf(baseView(base, kind), kind.records));
  }
  for (const one of left) {
    const [day = "", kind = ""] = one.split(" ");
    show({ day, kind }, changesOf(baseView(base, { day, kind }), new Map()));
  }
  console.log(total === 0 ? "No view changed." : `${total} views differ from ${values.base}.`);
  return 0;
});

function print(
  { day, kind }: Pick<KindOfViews, "day" | "kind">,
  changes: readonly ViewChange[],
  all: boolean,
): void {
  const most = all ? { records: Infinity, lines: Infinity, common: Infinity } : bounds;
  const countOf = (fate: ViewChange["fate"]) => changes.filter((change) => change.fate === fate).length;
  const counts = (["changed", "new", "gone"] as const).map((fate) => [countOf(fate), fate] as const);
  const told = counts.filter(([count]) => count > 0).map(([count, fate]) => `${count} ${fate}`);
  console.log(`\n== ${day}  ${kind}: ${told.join(", ")}`);
  for (const { line, count } of commonLines(changes).slice(0, most.common))
    console.log(`${String(count).padStart(7)} × ${line}`);
  for (const change of changes.slice(0, most.records)) console.log(changeText(change, most.lines));
  const rest = changes.length - most.records;
  if (rest > 0) console.log(`  … and ${rest} more; \`-- --kind ${kind} --all\` shows them`);
}
