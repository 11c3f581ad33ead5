import type { AsOf } from "@/lib/domain/as-of";
import { workWords } from "@/lib/format/work-words";
import type { OpenWork } from "@/lib/queries/open-work";
import { openWorkFile } from "@/lib/url/files";
import { Code } from "./code";

/** What an editor should do next: each kind of work, the most pressing first, with where it is left. */
export function NextSteps({ work, asOf }: { work: readonly OpenWork[]; asOf: AsOf }) {
  return (
    <section id="next" aria-labelledby="next-title">
      <h2 id="next-title">What to do next</h2>
      <p className="say">
        The most pressing first. The whole list, a line for each fact, is{" "}
        <a href={openWorkFile(asOf)} download>
          a CSV file
        </a>
        ; <code>npm run data:check</code> finds what is wrong, this what is thin.
      </p>
      <div className="table-box">
        <table className="table cards">
          <caption className="sr-only">Kinds of work left</caption>
          <thead>
            <tr>
              <th scope="col">Work</th>
              <th scope="col" className="number">
                Facts
              </th>
              <th scope="col" className="number">
                Records
              </th>
              <th scope="col">What to do</th>
            </tr>
          </thead>
          <tbody>
            {work.map(({ kind, count, records }) => (
              <tr key={kind}>
                <th scope="row">
                  {count === 0 ? workWords[kind].title : <a href={`#${kind}`}>{workWords[kind].title}</a>}
                </th>
                <td data-label="Facts" className="number">
                  {count.toLocaleString("en-GB")}
                </td>
                <td data-label="Records" className="number">
                  {records.length.toLocaleString("en-GB")}
                </td>
                <td data-label="What to do">
                  <span>{count === 0 ? "Nothing left." : <Code text={workWords[kind].advice} />}</span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
