import { FactValue } from "@/components/facts/fact-value";
import type { PageContext } from "@/components/page/page-context";
import { CellValue } from "@/components/tables/cell-value";
import type { TableContext } from "@/components/tables/table-context";
import { classNames } from "@/components/ui/class-names";
import { Missing } from "@/components/ui/missing";
import type { RowState } from "@/lib/domain/compare";
import { cellOf } from "@/lib/domain/table/cell";
import { stateWords } from "@/lib/format/missing";
import { wordsFor } from "@/lib/format/table-words";
import type { ComparedItem, CompareView } from "@/lib/queries/compare";
import type { ComparedCollection } from "@/lib/schema/collection-names";
import { type AddressOf, CompareHead } from "./compare-head";
import type { CompareGroup, CompareRow, compareRows } from "./compare-rows";
import { SideBySide, SideCell, SideGroup, SideNote, SideRow } from "./side-by-side";

interface CompareTableProps {
  collection: ComparedCollection;
  items: readonly ComparedItem[];
  rows: ReturnType<typeof compareRows>;
  page: PageContext;
  references: CompareView["references"];
  onlyDifferences: boolean;
  addressOf: AddressOf;
}

/** Items as columns, fields as rows; rows that differ are marked, what cannot be compared says so. */
export function CompareTable(props: CompareTableProps) {
  const { collection, items, rows, page, references, onlyDifferences, addressOf } = props;
  const table: TableContext = {
    collection,
    links: page.links,
    references,
    wordsOf: wordsFor((address) => references[address]?.name),
  };
  const same = rows.groups.flatMap((group) => group.rows).filter(({ state }) => state === "same").length;
  const groups = rows.groups
    .map(({ group, rows: all }) => ({
      group,
      rows: onlyDifferences ? all.filter(({ state }) => state !== "same") : all,
    }))
    .filter((group) => group.rows.length > 0);
  return (
    <>
      <SideBySide label="Comparison" count={items.length}>
        <caption className="sr-only">
          {items.map(({ name }) => name).join(", ")} side by side, with the differences marked
        </caption>
        <CompareHead items={items} collection={collection} page={page} addressOf={addressOf} />
        {groups.map((group) => (
          <Group key={group.group} {...{ group, items, page, table }} />
        ))}
      </SideBySide>
      <p className="flex flex-wrap gap-x-5 gap-y-1 pt-2.5 text-xs text-ink-2">
        <span>
          <StateMark state="different" /> the known values differ
        </span>
        <span>
          <span className="bg-now-wash px-1">Shaded</span>: unlike the first, where others agree with it
        </span>
        <span>
          <StateMark state="cannot-compare" /> cannot compare: fewer than two are known
        </span>
        <span>
          <strong>Bold</strong>: best, where better is well defined and one value stands apart
        </span>
        {onlyDifferences && same > 0 ? <span>{same} equal rows are hidden.</span> : null}
        {rows.unrecorded.length === 0 ? null : (
          <span>Nothing is recorded for any of them under: {rows.unrecorded.join(", ").toLowerCase()}.</span>
        )}
      </p>
    </>
  );
}

interface GroupProps {
  group: CompareGroup;
  items: readonly ComparedItem[];
  page: PageContext;
  table: TableContext;
}

function Group({ group, items, page, table }: GroupProps) {
  return (
    <SideGroup title={group.group} count={items.length}>
      {group.rows.map((row) => (
        <SideRow
          key={row.column.key}
          title={row.column.meta.description}
          isDifferent={row.state === "different"}
          field={
            <span className="flex gap-1">
              <StateMark state={row.state} />{" "}
              <span>
                {row.column.meta.label}
                {row.column.meta.unit === undefined ? null : <SideNote>{row.column.meta.unit}</SideNote>}
              </span>
            </span>
          }
        >
          {row.views.map((_view, index) => (
            <Value
              key={items[index]?.slug}
              {...{ row, index, page, table }}
              name={items[index]?.name ?? ""}
            />
          ))}
        </SideRow>
      ))}
    </SideGroup>
  );
}

/** Whether two of the values agree: only then does colour pick out those that do not. */
function hasEqual({ views, differs }: CompareRow): boolean {
  return views.filter(({ state }, index) => state === "known" && differs[index] !== true).length > 1;
}

interface ValueProps {
  row: CompareRow;
  index: number;
  /** The item, for the cards of a phone. */
  name: string;
  page: PageContext;
  table: TableContext;
}

function Value({ row, index, name, page, table }: ValueProps) {
  const { column, views, differs, best } = row;
  const view = views[index];
  if (view === undefined) return null;
  const content = column.isIdentity ? (
    <CellValue column={column} cell={cellOf(view)} table={table} />
  ) : view.state === "absent" ? (
    <Missing {...stateWords.absent} />
  ) : (
    <FactValue field={{ name: column.key, meta: column.meta }} view={view} page={page} />
  );
  return (
    <SideCell name={name} isMarked={differs[index] && hasEqual(row)}>
      {best[index] ? (
        <strong title="The best of these">
          {content}
          <span className="sr-only"> (best)</span>
        </strong>
      ) : (
        content
      )}
    </SideCell>
  );
}

const stateMarks: Readonly<Record<RowState, { mark: string; words: string }>> = {
  same: { mark: "=", words: "the same" },
  different: { mark: "◆", words: "different" },
  "cannot-compare": { mark: "·", words: "cannot compare: fewer than two are known" },
};

function StateMark({ state }: { state: RowState }) {
  const { mark, words } = stateMarks[state];
  return (
    <span
      className={classNames(
        "inline-block w-4 flex-none text-center",
        state === "different" ? "font-bold text-now" : "text-ink-3",
      )}
      title={words}
    >
      <span aria-hidden="true">{mark}</span>
      <span className="sr-only">{words}:</span>
    </span>
  );
}
