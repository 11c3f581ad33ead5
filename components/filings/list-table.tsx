import { Cites } from "@/components/facts/cites";
import type { PageContext } from "@/components/page/page-context";
import { Below } from "@/components/ui/section";
import { Table, type TableColumn } from "@/components/ui/table";
import { PartialTime } from "@/components/ui/time";
import { totalOf } from "@/lib/domain/filings/register";
import { differenceWords } from "@/lib/format/filings";
import { exactNumber } from "@/lib/format/numbers";
import type { FilingsRegister } from "@/lib/queries/filings/register";

type Line = FilingsRegister["lists"][number];

/** The published lists in time, with the totals announced beside what the rows add up to. */
export function ListTable({ lists, page }: { lists: readonly Line[]; page: PageContext }) {
  return (
    <Table
      caption="Published lists of services"
      rows={lists.toReversed()}
      keyOf={({ slug }) => slug}
      columns={columnsOn(page)}
    />
  );
}

const columnsOn = (page: PageContext): readonly TableColumn<Line>[] => [
  { head: "List", cell: (line) => <ListName line={line} page={page} /> },
  { head: "Announced", cell: ({ announced }) => <PartialTime date={announced} /> },
  {
    head: "Rows",
    isNumber: true,
    cell: ({ rows }) => (totalOf(rows) === 0 ? undefined : exactNumber(totalOf(rows))),
  },
  { head: "Filed, rows so far", isNumber: true, cell: ({ addedUp }) => exactNumber(addedUp.filed) },
  {
    head: "Filed, as announced",
    isNumber: true,
    cell: ({ announcedFiled, addedUp }) => announcedTotal(announcedFiled, addedUp.filed),
  },
  { head: "Registered, rows so far", isNumber: true, cell: ({ addedUp }) => exactNumber(addedUp.registered) },
  {
    head: "Registered, as announced",
    isNumber: true,
    cell: ({ announcedRegistered, addedUp }) => announcedTotal(announcedRegistered, addedUp.registered),
  },
];

function ListName({ line: { slug, name, rows, sources }, page }: { line: Line; page: PageContext }) {
  return (
    <>
      <a href={page.links.record("filings", slug)}>{name}</a>
      <Cites sources={sources} page={page} />
      {totalOf(rows) === 0 ? <Below>Reported, not published: no rows</Below> : null}
    </>
  );
}

function announcedTotal(announced: number | undefined, addedUp: number) {
  if (announced === undefined) return undefined;
  return (
    <>
      {exactNumber(announced)}
      <Below>{differenceWords(announced, addedUp)}</Below>
    </>
  );
}
