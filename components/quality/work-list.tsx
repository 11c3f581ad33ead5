import { StatedValue } from "@/components/facts/stated-value";
import { CardTable } from "@/components/ui/card-table";
import { Code } from "@/components/ui/code";
import { FirstRows } from "@/components/ui/first-rows";
import { RecordName } from "@/components/ui/record-name";
import { exactNumber } from "@/lib/format/numbers";
import { capitalise } from "@/lib/format/text";
import { workWords } from "@/lib/format/work-words";
import type { OpenWork, RecordAtWork } from "@/lib/queries/open-work";
import { collections } from "@/lib/records";
import type { Links } from "@/lib/url/routes";
import { recordFile } from "@/lib/url/routes";

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
        {title} <span>{exactNumber(count)}</span>
      </h2>
      <p className="say">
        <Code text={advice} />
        {records.length > mostListed
          ? ` The ${mostListed} records with the most stand here, the file has all ${exactNumber(records.length)}.`
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

interface WorkRowsProps {
  records: readonly RecordAtWork[];
  title: string;
  links: Links;
}

function WorkRows({ records, title, links }: WorkRowsProps) {
  return (
    <CardTable
      caption={title}
      className="work-table"
      rows={records}
      keyOf={({ collection, slug }) => `${collection}/${slug}`}
      columns={[
        { head: "Record", cell: (record) => <Named record={record} links={links} /> },
        { head: "Facts", cell: ({ facts }) => <FactsAtWork facts={facts} /> },
        { head: "File", cell: ({ collection, slug }) => <code>{recordFile(collection, slug)}</code> },
      ]}
    />
  );
}

function Named({
  record: { collection, slug, name, nameZh },
  links,
}: {
  record: RecordAtWork;
  links: Links;
}) {
  return (
    <>
      <RecordName name={name} nameZh={nameZh} href={links.address(`${collection}/${slug}`)} />
      <small className="below">{capitalise(collections[collection].singular)}</small>
    </>
  );
}

function FactsAtWork({ facts }: Pick<RecordAtWork, "facts">) {
  return (
    <span className="work-facts">
      {facts.slice(0, mostFacts).map(({ field, meta, observation }) => (
        <span key={`${field} ${observation.since ?? ""}`}>
          {meta.label}{" "}
          <b>
            <StatedValue field={{ name: field, meta }} stated={observation} withUnit />
          </b>
        </span>
      ))}
      {facts.length > mostFacts ? <span>and {facts.length - mostFacts} more</span> : null}
    </span>
  );
}
