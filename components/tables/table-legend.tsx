import { stateWords } from "@/lib/format/missing";
import { missingReasons } from "@/lib/schema/fact-options";

/** What the small signs in the cells mean. */
export function TableLegend() {
  return (
    <p className="table-legend">
      <span>
        <span className="cell-source" /> has sources, on the record’s page
      </span>
      <span>
        <span className="cell-conflict">≠</span> sources disagree
      </span>
      <span>
        <span className="cell-tag">says</span> only the party itself says so
      </span>
      <span>
        <span className="cell-tag">rep.</span> reported, not established
      </span>
      <span>
        <span className="cell-tag">plan</span> planned
      </span>
      <span>~ estimate</span>
      {[missingReasons.unknown, missingReasons.undisclosed, stateWords.absent].map(({ mark, words }) => (
        <span key={mark}>
          {mark} {words}
        </span>
      ))}
    </p>
  );
}
