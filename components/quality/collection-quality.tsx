import { PartialTime } from "@/components/ui/time";
import { citedGoal, primaryGoals } from "@/lib/domain/quality/open-work";
import { shareWords } from "@/lib/format/dictionary-words";
import { capitalise, plural } from "@/lib/format/text";
import type { CollectionQuality } from "@/lib/queries/quality";
import { collections } from "@/lib/schema/collections";

const percent = (share: number) => `${Math.round(100 * share)}%`;
const goalText = Object.entries(primaryGoals)
  .map(([name, goal]) => `${percent(goal)} of those of ${name}`)
  .join(" and ");

/** How well each collection is sourced, and how far it is from the goals. */
export function CollectionQualityTable({ rows }: { rows: readonly CollectionQuality[] }) {
  return (
    <section id="collections" aria-labelledby="collections-title">
      <h2 id="collections-title">By collection</h2>
      <p className="say">
        The goals: {percent(citedGoal)} of the facts name a source, and {goalText} that do name a primary one.
        Citations are pairs of a fact and a source. Records without facts of their own carry their sources as
        a whole.
      </p>
      <div className="table-box">
        <table className="table cards">
          <caption className="sr-only">Sourcing of each collection</caption>
          <thead>
            <tr>
              <th scope="col">Collection</th>
              <th scope="col" className="number">
                Records
              </th>
              <th scope="col" className="number">
                Facts
              </th>
              <th scope="col" className="number">
                With a source
              </th>
              <th scope="col" className="number">
                Of these primary
              </th>
              <th scope="col" className="number">
                Primary citations
              </th>
              <th scope="col" className="number">
                Unsourced
              </th>
              <th scope="col" className="number">
                In dispute
              </th>
              <th scope="col">Newest source</th>
              <th scope="col">To the goals</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((one) => (
              <QualityRow key={one.collection} one={one} />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function QualityRow({ one }: { one: CollectionQuality }) {
  const { collection, records, rows, facts, cited, primary, conflicts, newestSource, sourceAge } = one;
  const title = capitalise(collections[collection].plural);
  const empty = facts === 0 ? "" : undefined;
  return (
    <tr>
      <th scope="row">
        {facts === 0 ? title : <a href={`#fields-${collection}`}>{title}</a>}
        {rows === 0 ? null : <small className="below">{plural(rows, "row")}</small>}
      </th>
      <td data-label="Records" className="number">
        {records.toLocaleString("en-GB")}
      </td>
      <td data-label="Facts" className="number" data-empty={empty}>
        {facts === 0 ? "" : facts.toLocaleString("en-GB")}
      </td>
      <td data-label="With a source" className="number" data-empty={empty}>
        {shareWords(cited, facts)}
      </td>
      <td data-label="Of these primary" className="number" data-empty={empty}>
        {shareWords(primary, cited)}
      </td>
      <td data-label="Primary citations" className="number" data-empty={empty}>
        {shareWords(one.primaryCitations, one.citations)}
      </td>
      <td data-label="Unsourced" className="number" data-empty={empty}>
        {facts === 0 ? "" : (facts - cited).toLocaleString("en-GB")}
      </td>
      <td data-label="In dispute" className="number" data-empty={empty}>
        {facts === 0 ? "" : conflicts}
      </td>
      <td data-label="Newest source" data-empty={newestSource === undefined ? "" : undefined}>
        <span>
          {newestSource === undefined ? null : <PartialTime date={newestSource} />}
          {sourceAge === undefined ? null : <small className="below">{plural(sourceAge, "day")} old</small>}
        </span>
      </td>
      <td data-label="To the goals" data-empty={empty}>
        <span>{facts === 0 ? "" : toGoals(one)}</span>
      </td>
    </tr>
  );
}

function toGoals({ toCite, toFindPrimary }: CollectionQuality): string {
  const words = [
    ...(toCite === 0 ? [] : [`${toCite.toLocaleString("en-GB")} to source`]),
    ...(toFindPrimary === 0 ? [] : [`${toFindPrimary.toLocaleString("en-GB")} to trace to a primary source`]),
  ];
  return words.length === 0 ? "reached" : words.join(", ");
}
