import { Cites } from "@/components/facts/cites";
import type { PageContext } from "@/components/page/page-context";
import { classNames } from "@/components/ui/class-names";
import { textChanges } from "@/lib/records/regulation/choices";
import type { DraftDifference } from "@/lib/records/regulation/schema";

/** Signs beside the words for how a provision changed. */
const changeSigns: Readonly<Record<keyof typeof textChanges, string>> = {
  kept: "=",
  moved: "→",
  weakened: "↓",
  tightened: "↑",
  dropped: "−",
  added: "+",
  split: "÷",
  merged: "∪",
};

const row =
  "grid gap-x-5 gap-y-2 border-t border-line py-2.5 md:grid-cols-[8rem_minmax(0,1fr)_minmax(0,1fr)]";

/** The draft and the final text side by side, one subject a row, with how it changed. */
export function DraftAndFinal({
  differences,
  page,
}: {
  differences: readonly DraftDifference[];
  page: PageContext;
}) {
  return (
    <div className="text-sm">
      <div className={classNames(row, "text-xs font-medium text-ink-3 max-md:hidden")}>
        <span>Subject</span>
        <span>Draft for comment</span>
        <span>Final text</span>
      </div>
      {differences.map((difference) => (
        <Difference key={`${difference.topic}${difference.change}`} difference={difference} page={page} />
      ))}
    </div>
  );
}

function Difference({ difference, page }: { difference: DraftDifference; page: PageContext }) {
  const { topic, change, draft, final, note, sources } = difference;
  return (
    <div className={row}>
      <div>
        <strong className="font-medium">{topic}</strong>
        <Cites sources={sources} page={page} />
        <p className="text-xs text-ink-2">
          <span aria-hidden="true">{changeSigns[change]} </span>
          {textChanges[change].label}
        </p>
      </div>
      <Version name="Draft" version={draft} />
      <div>
        <Version name="Final" version={final} />
        {note === undefined ? null : <p className="mt-1 text-s text-ink-2">{note}</p>}
      </div>
    </div>
  );
}

function Version({ name, version }: { name: string; version: DraftDifference["draft"] }) {
  return (
    <div>
      <span className="text-xs text-ink-3">
        {name}
        {version?.article === undefined ? "" : `, ${version.article}`}
      </span>
      <p>{version === undefined ? <span className="text-ink-3">nothing on this</span> : version.text}</p>
    </div>
  );
}
