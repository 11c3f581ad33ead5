import { Cites } from "@/components/facts/cites";
import type { PageContext } from "@/components/page/page-context";
import { Table } from "@/components/ui/table";
import { formatTest } from "@/lib/format/metrics";
import { controlClasses } from "@/lib/records/export-rule/choices";
import type { Condition, Threshold } from "@/lib/records/export-rule/schema";

/** A rule's lines: the class, where it stands in the law, and what a chip must meet. */
export function ThresholdLines({ lines, page }: { lines: readonly Threshold[]; page: PageContext }) {
  return (
    <Table
      caption="Thresholds"
      rows={lines}
      keyOf={({ paragraph, result, when }) => `${paragraph}${result}${JSON.stringify(when)}`}
      columns={[
        { head: "Class", cell: ({ result }) => controlClasses[result].label },
        {
          head: "Where",
          cell: ({ paragraph, sources }) => (
            <>
              {paragraph}
              <Cites sources={sources} page={page} />
            </>
          ),
        },
        {
          head: "When",
          cell: ({ when, note }) => (
            <>
              {inWords(when, false)}
              {note === undefined ? null : <span className="block text-ink-3">{note}</span>}
            </>
          ),
        },
      ]}
    />
  );
}

/** A condition in words; groups inside groups stand in brackets. */
function inWords(condition: Condition, isInside: boolean): string {
  if ("not" in condition) return `not (${inWords(condition.not, false)})`;
  if ("all" in condition)
    return condition.all.length === 0 ? "always" : join(condition.all, " and ", isInside);
  if ("any" in condition) return join(condition.any, " or ", isInside);
  return formatTest(condition);
}

function join(conditions: readonly Condition[], word: string, isInside: boolean): string {
  const text = conditions.map((one) => inWords(one, true)).join(word);
  return isInside && conditions.length > 1 ? `(${text})` : text;
}
