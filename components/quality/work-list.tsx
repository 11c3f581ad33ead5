import { StatedValue } from "@/components/facts/stated-value";
import { FirstRows } from "@/components/ui/first-rows";
import { RecordName } from "@/components/ui/record-name";
import { capitalise } from "@/lib/format/text";
import { workWords } from "@/lib/format/work-words";
import type { OpenWork, RecordAtWork } from "@/lib/queries/open-work";
import { collections } from "@/lib/schema/collections";
import type { Links } from "@/lib/url/routes";
import { recordFile } from "@/lib/url/routes";
import { Code } from "./code";

/** Records listed on the page for each kind of work; the file has all. */
const mostListed = 40;
/** Facts named for one record; the rest is counted. */
const mostFacts = 6;

/** The records in which one kind of work is left, those with the most facts first. */
export function WorkList({ work: { kind, count, records }, links }: { work: OpenWork; links: Links }) {
  if (count === 0) return null;
  const { title, advice } = workWords[kind];
  return (
    <section id={kind} aria-labelledby={`${kind}-title`}>
      <h2 id={`${kind}-title`}>
        {title} <span>{count.toLocaleString("en-GB")}</span>
      </h2>
      <p className="say">
        <Code text={advice} />
        {records.length > mostListed
          ? ` The ${mostListed} records with the most stand here, the file has all ${records.length.toLocaleString("en-GB")}.`
          : ""}
      </p>
      <FirstRows
        rows={records.slice(0, mostListed)}
        limit={10}
        what="record"
        draw={(some) => <WorkRows records={some} title={title} links={links} />}
      />
    </section>
  );
}

function WorkRows({
  records,
  title,
  links,
}: {
  records: readonly RecordAtWork[];
  title: string;
  links: Links;
}) {
  return (
    <div className="table-box">
      <table className="table cards work-table">
        <caption className="sr-only">{title}</caption>
        <thead>
          <tr>
            <th scope="col">Record</th>
            <th scope="col">Facts</th>
            <th scope="col">File</th>
          </tr>
        </thead>
        <tbody>
          {records.map((record) => (
            <WorkRow key={`${record.collection}/${record.slug}`} record={record} links={links} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function WorkRow({ record, links }: { record: RecordAtWork; links: Links }) {
  const { collection, slug, name, nameZh, facts } = record;
  return (
    <tr>
      <th scope="row">
        <RecordName name={name} nameZh={nameZh} href={links.address(`${collection}/${slug}`)} />
        <small className="below">{capitalise(collections[collection].singular)}</small>
      </th>
      <td data-label="Facts">
        <ul className="work-facts">
          {facts.slice(0, mostFacts).map(({ field, meta, observation }) => (
            <li key={`${field} ${observation.since ?? ""}`}>
              {meta.label}{" "}
              <b>
                <StatedValue field={{ name: field, meta }} stated={observation} withUnit />
              </b>
            </li>
          ))}
          {facts.length > mostFacts ? <li>and {facts.length - mostFacts} more</li> : null}
        </ul>
      </td>
      <td data-label="File">
        <code>{recordFile(collection, slug)}</code>
      </td>
    </tr>
  );
}
