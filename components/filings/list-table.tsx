import { Cites } from "@/components/facts/cites";
import type { PageContext } from "@/components/page/page-context";
import { PartialTime } from "@/components/ui/time";
import { totalOf } from "@/lib/domain/filings/register";
import { differenceWords } from "@/lib/format/filings";
import type { FilingsRegister } from "@/lib/queries/filings/register";

type Line = FilingsRegister["lists"][number];

/** The published lists in time, with the totals announced beside what the rows add up to. */
export function ListTable({ lists, page }: { lists: readonly Line[]; page: PageContext }) {
  return (
    <div className="table-box">
      <table className="table cards list-table">
        <caption className="sr-only">Published lists of services</caption>
        <thead>
          <tr>
            <th scope="col">List</th>
            <th scope="col">Announced</th>
            <th scope="col" className="number">
              Rows
            </th>
            <th scope="col" className="number">
              Filed, rows so far
            </th>
            <th scope="col" className="number">
              Filed, as announced
            </th>
            <th scope="col" className="number">
              Registered, rows so far
            </th>
            <th scope="col" className="number">
              Registered, as announced
            </th>
          </tr>
        </thead>
        <tbody>
          {lists.toReversed().map((line) => (
            <ListRow key={line.slug} line={line} page={page} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function ListRow({ line, page }: { line: Line; page: PageContext }) {
  const { slug, name, announced, rows, addedUp, announcedFiled, announcedRegistered, sources } = line;
  const total = totalOf(rows);
  return (
    <tr>
      <th scope="row">
        <a href={page.links.record("filings", slug)}>{name}</a>
        <Cites sources={sources} page={page} />
        {total === 0 ? (
          <small className="block text-xs text-ink-3">Reported, not published: no rows</small>
        ) : null}
      </th>
      <td data-label="Announced">
        <PartialTime date={announced} />
      </td>
      <td data-label="Rows" className="number" data-empty={total === 0 ? "" : undefined}>
        {total === 0 ? "" : total}
      </td>
      <td data-label="Filed, rows so far" className="number">
        {addedUp.filed.toLocaleString("en-GB")}
      </td>
      <AnnouncedTotal label="Filed, as announced" announced={announcedFiled} addedUp={addedUp.filed} />
      <td data-label="Registered, rows so far" className="number">
        {addedUp.registered.toLocaleString("en-GB")}
      </td>
      <AnnouncedTotal
        label="Registered, as announced"
        announced={announcedRegistered}
        addedUp={addedUp.registered}
      />
    </tr>
  );
}

function AnnouncedTotal({
  label,
  announced,
  addedUp,
}: {
  label: string;
  announced: number | undefined;
  addedUp: number;
}) {
  return (
    <td data-label={label} className="number" data-empty={announced === undefined ? "" : undefined}>
      {announced === undefined ? null : (
        <span>
          {announced.toLocaleString("en-GB")}
          <small className="block text-xs text-ink-3">{differenceWords(announced, addedUp)}</small>
        </span>
      )}
    </td>
  );
}
