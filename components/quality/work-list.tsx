import { StatedValue } from "@/components/facts/stated-value";
import { Code } from "@/components/ui/code";
import { FirstRows } from "@/components/ui/first-rows";
import { RecordName } from "@/components/ui/record-name";
import { Below, Section } from "@/components/ui/section";
import { Table } from "@/components/ui/table";
import { exactNumber } from "@/lib/format/numbers";
import { capitalise } from "@/lib/format/text";
import { workWords } from "@/lib/format/work-words";
import type { OpenWork, RecordAtWork } from "@/lib/queries/open-work";
import { collections } from "@/lib/records";
import { addressOf } from "@/lib/schema/address";
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
    <Section
      id={kind}
      title={title}
      count={exactNumber(count)}
      say={
        <>
          <Code text={advice} />
          {records.length > mostListed
            ? ` The ${mostListed} records with the most stand here, the file has all ${exactNumber(records.length)}.`
            : ""}
        </>
      }
    >
      <FirstRows
        rows={records.slice(0, mostListed)}
        limit={10}
        what="record"
        draw={(some) => <WorkRows records={some} title={title} links={links} />}
      />
    </Section>
  );
}

interface WorkRowsProps {
  records: readonly RecordAtWork[];
  title: string;
  links: Links;
}

function WorkRows({ records, title, links }: WorkRowsProps) {
  return (
    <Table
      caption={title}
      rows={records}
      keyOf={({ collection, slug }) => addressOf(collection, slug)}
      columns={[
        { head: "Record", width: "26%", cell: (record) => <Named record={record} links={links} /> },
        { head: "Facts", cell: ({ facts }) => <FactsAtWork facts={facts} /> },
        {
          head: "File",
          width: "30%",
          cell: ({ collection, slug }) => <code>{recordFile(collection, slug)}</code>,
        },
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
      <RecordName name={name} nameZh={nameZh} href={links.address(addressOf(collection, slug))} />
      <Below>{capitalise(collections[collection].singular)}</Below>
    </>
  );
}

/** A dot between one fact and the next. */
const after = "not-first:before:mx-1 not-first:before:text-ink-3 not-first:before:content-['·']";

function FactsAtWork({ facts }: Pick<RecordAtWork, "facts">) {
  return (
    <span>
      {facts.slice(0, mostFacts).map(({ field, meta, observation }) => (
        <span key={`${field} ${observation.since ?? ""}`} className={after}>
          {meta.label}{" "}
          <b className="font-medium wrap-anywhere">
            <StatedValue field={{ name: field, meta }} stated={observation} withUnit />
          </b>
        </span>
      ))}
      {facts.length > mostFacts ? <span className={after}>and {facts.length - mostFacts} more</span> : null}
    </span>
  );
}
