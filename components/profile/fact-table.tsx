import { FactValue } from "@/components/facts/fact-value";
import type { PageContext } from "@/components/page/page-context";
import { FirstRows } from "@/components/ui/first-rows";
import { RecordName } from "@/components/ui/record-name";
import { Table, type TableColumn } from "@/components/ui/table";
import type { FactView } from "@/lib/domain/as-of";
import { tableDisplayOf } from "@/lib/domain/table/table-shape";
import type { FactRow } from "@/lib/queries/profile/view";
import type { RecordOf } from "@/lib/records";
import { factFieldsOf } from "@/lib/records/fact-fields";
import type { RecordTableCollection } from "@/lib/schema/collection-names";
import type { FactKey } from "@/lib/schema/fields";
import type { FieldFormat, FieldMeta } from "@/lib/schema/meta";

interface FactTableProps<Name extends RecordTableCollection> {
  collection: Name;
  rows: readonly FactRow[];
  /** The head of the first column. */
  head: string;
  /** The fields to show, where not those that the display declares; a field that no row has a value of is left out. */
  columns?: readonly FactKey<RecordOf<Name>>[];
  page: PageContext;
  /** How many more there are than `rows`, and where all of them stand. */
  rest?: { count: number; href: string };
}

const numeric: readonly FieldFormat[] = ["number", "count", "parameters", "tokens", "flop", "money"];

const hasSomething = (view: FactView | undefined) => view !== undefined && "observation" in view;

/** Other records with some of their facts, each value with its sources; many are folded after the first. */
export function FactTable<Name extends RecordTableCollection>(props: FactTableProps<Name>) {
  const { collection, head, page, rest } = props;
  const nameColumn: TableColumn<FactRow> = {
    head,
    cell: ({ slug, name, nameZh }) => (
      <RecordName name={name} nameZh={nameZh} href={page.links.record(collection, slug)} />
    ),
  };
  const columns = [nameColumn, ...shownColumns(props)];
  return (
    <>
      <FirstRows
        rows={props.rows}
        limit={12}
        what={head.toLowerCase()}
        draw={(rows) => <Table caption={head} rows={rows} keyOf={({ slug }) => slug} columns={columns} />}
      />
      {rest === undefined || rest.count === 0 ? null : (
        <p className="mt-3 text-s">
          <a href={rest.href}>All {props.rows.length + rest.count} in the table</a>
        </p>
      )}
    </>
  );
}

/** The columns in which any of the rows has something, so that the folded part has the same. */
function shownColumns<Name extends RecordTableCollection>({
  collection,
  columns,
  rows,
  page,
}: FactTableProps<Name>): TableColumn<FactRow>[] {
  const fields = factFieldsOf(collection);
  return (columns ?? tableDisplayOf(collection).small).flatMap((name) => {
    const meta = fields[name];
    const isShown = meta !== undefined && rows.some(({ facts }) => hasSomething(facts[name]));
    return isShown ? [factColumn(name, meta, page)] : [];
  });
}

function factColumn(name: string, meta: FieldMeta, page: PageContext): TableColumn<FactRow> {
  return {
    head: meta.label,
    unit: meta.unit,
    title: meta.description,
    isNumber: numeric.includes(meta.format),
    isGap: true,
    isBlank: ({ facts }) => !hasSomething(facts[name]),
    cell: ({ facts }) => {
      const view = facts[name];
      if (view === undefined || view.state === "absent") return undefined;
      return <FactValue field={{ name, meta }} view={view} page={page} />;
    },
  };
}
