import { Code } from "@/components/ui/code";
import { Section } from "@/components/ui/section";
import { Table } from "@/components/ui/table";
import type { Moment } from "@/lib/domain/moment";
import { exactNumber } from "@/lib/format/numbers";
import { workWords } from "@/lib/format/work-words";
import type { OpenWork } from "@/lib/queries/open-work";
import { openWorkFile } from "@/lib/url/files";

/** What an editor should do next: each kind of work, the most pressing first, with where it is left. */
export function NextSteps({ work, moment }: { work: readonly OpenWork[]; moment: Moment }) {
  return (
    <Section
      id="next"
      title="What to do next"
      say={
        <>
          The most pressing first. The whole list, a line for each fact, is{" "}
          <a href={openWorkFile(moment)} download>
            a CSV file
          </a>
          ; <code>npm run data:check</code> finds what is wrong, this what is thin.
        </>
      }
    >
      <Table
        caption="Kinds of work left"
        rows={work}
        keyOf={({ kind }) => kind}
        columns={[
          { head: "Work", cell: (one) => <KindLink work={one} /> },
          { head: "Facts", isNumber: true, cell: ({ count }) => exactNumber(count) },
          { head: "Records", isNumber: true, cell: ({ records }) => exactNumber(records.length) },
          {
            head: "What to do",
            cell: ({ kind, count }) =>
              count === 0 ? "Nothing left." : <Code text={workWords[kind].advice} />,
          },
        ]}
      />
    </Section>
  );
}

function KindLink({ work: { kind, count } }: { work: OpenWork }) {
  const { title } = workWords[kind];
  return count === 0 ? title : <a href={`#${kind}`}>{title}</a>;
}
