import { Below, Section } from "@/components/ui/section";
import { Table, type TableColumn } from "@/components/ui/table";
import { PartialTime } from "@/components/ui/time";
import { citedGoal, primaryGoals } from "@/lib/domain/quality/open-work";
import { exactNumber } from "@/lib/format/numbers";
import { shareWords } from "@/lib/format/shares";
import { capitalise, plural } from "@/lib/format/text";
import type { CollectionQuality } from "@/lib/queries/quality";
import { collections } from "@/lib/records";

const percent = (share: number) => `${Math.round(100 * share)}%`;
const goalText = Object.entries(primaryGoals)
  .map(([name, goal]) => `those of ${name} ${percent(goal)}`)
  .join(" and ");

/** Counts of facts say nothing of a collection without facts. */
const ofFacts = (cell: (one: CollectionQuality) => string) => (one: CollectionQuality) =>
  one.facts === 0 ? "" : cell(one);

const columns: readonly TableColumn<CollectionQuality>[] = [
  { head: "Collection", cell: (one) => <Title one={one} /> },
  { head: "Records", isNumber: true, cell: ({ records }) => exactNumber(records) },
  { head: "Facts", isNumber: true, cell: ofFacts(({ facts }) => exactNumber(facts)) },
  { head: "With a source", isNumber: true, cell: ({ cited, facts }) => shareWords(cited, facts) },
  { head: "Of these primary", isNumber: true, cell: ({ primary, cited }) => shareWords(primary, cited) },
  {
    head: "Primary citations",
    isNumber: true,
    cell: ({ primaryCitations, citations }) => shareWords(primaryCitations, citations),
  },
  { head: "On an index alone", isNumber: true, cell: ({ circular, cited }) => shareWords(circular, cited) },
  {
    head: "Machine-written alone",
    isNumber: true,
    cell: ({ machineWritten, cited }) => shareWords(machineWritten, cited),
  },
  { head: "Unsourced", isNumber: true, cell: ofFacts(({ facts, cited }) => exactNumber(facts - cited)) },
  { head: "In dispute", isNumber: true, cell: ofFacts(({ conflicts }) => exactNumber(conflicts)) },
  { head: "Newest source", cell: (one) => <NewestSource one={one} /> },
  { head: "To the goals", cell: ofFacts(toGoals) },
];

/** How well each collection is sourced, and how far it is from the goals. */
export function CollectionQualityTable({ rows }: { rows: readonly CollectionQuality[] }) {
  return (
    <Section
      id="collections"
      title="By collection"
      say={`The goals: ${percent(citedGoal)} of the facts name a source; of ${goalText} of the sourced ones name a primary one. Citations are pairs of a fact and a source. Records without facts of their own carry their sources as a whole.`}
    >
      <Table
        caption="Sourcing of each collection"
        rows={rows}
        keyOf={({ collection }) => collection}
        columns={columns}
      />
    </Section>
  );
}

function Title({ one: { collection, facts, rows } }: { one: CollectionQuality }) {
  const title = capitalise(collections[collection].plural);
  return (
    <>
      {facts === 0 ? title : <a href={`#fields-${collection}`}>{title}</a>}
      {rows === 0 ? null : <Below>{plural(rows, "row")}</Below>}
    </>
  );
}

function NewestSource({ one: { newestSource, sourceAge } }: { one: CollectionQuality }) {
  if (newestSource === undefined) return null;
  return (
    <>
      <PartialTime date={newestSource} />
      {sourceAge === undefined ? null : <Below>{plural(sourceAge, "day")} old</Below>}
    </>
  );
}

function toGoals({ toCite, toFindPrimary }: CollectionQuality): string {
  const words = [
    ...(toCite === 0 ? [] : [`${exactNumber(toCite)} to source`]),
    ...(toFindPrimary === 0 ? [] : [`${exactNumber(toFindPrimary)} to trace to a primary source`]),
  ];
  return words.length === 0 ? "reached" : words.join(", ");
}
