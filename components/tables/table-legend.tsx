import { stateWords } from "@/lib/format/missing";
import { missingReasons } from "@/lib/schema/fact-options";
import { markLooks } from "./cell-marks";

/** What the small signs in the cells mean. */
export function TableLegend() {
  return (
    <p className="flex flex-wrap gap-x-5 gap-y-1 text-xs text-ink-3">
      <span>
        <span className={markLooks.conflict}>≠</span> sources disagree
      </span>
      <span>
        <span className={markLooks.tag}>says</span> only the party itself says so
      </span>
      <span>
        <span className={markLooks.tag}>rep.</span> reported, not established
      </span>
      <span>
        <span className={markLooks.tag}>plan</span> planned
      </span>
      <span>
        <span className={markLooks.unsourced} /> no source recorded yet
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
