import { Cites } from "@/components/facts/cites";
import type { PageContext } from "@/components/facts/page-context";
import { formatTest } from "@/lib/format/metrics";
import { controlClasses } from "@/lib/records/export-rule/choices";
import type { Condition, Threshold } from "@/lib/records/export-rule/schema";

/** A rule's lines: the class, where it stands in the law, and what a chip must meet. */
export function ThresholdLines({ lines, page }: { lines: readonly Threshold[]; page: PageContext }) {
  return (
    <div className="table-box">
      <table className="table cards">
        <thead>
          <tr>
            <th scope="col">Class</th>
            <th scope="col">Where</th>
            <th scope="col">When</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={`${line.paragraph}${line.result}${JSON.stringify(line.when)}`}>
              <th scope="row">{controlClasses[line.result].label}</th>
              <td data-label="Where">
                <span>
                  {line.paragraph}
                  <Cites sources={line.sources} page={page} />
                </span>
              </td>
              <td data-label="When">
                <span>
                  <Words condition={line.when} />
                  {line.note === undefined ? null : <span className="block text-ink-3">{line.note}</span>}
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** A condition in words; groups inside groups stand in brackets. */
function Words({ condition }: { condition: Condition }) {
  return <>{inWords(condition, false)}</>;
}

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
