import { FactValue } from "@/components/facts/fact-value";
import type { PageContext } from "@/components/facts/page-context";
import { FirstRows } from "@/components/ui/first-rows";
import { RecordName } from "@/components/ui/record-name";
import type { FactView } from "@/lib/domain/as-of";
import type { FactRow } from "@/lib/queries/profile/view";
import type { FieldFormat, FieldMeta } from "@/lib/schema/meta";
import type { ProfileCollection } from "@/lib/schema/slug";

interface FactTableProps {
  collection: ProfileCollection;
  rows: readonly FactRow[];
  /** The head of the first column. */
  head: string;
  fields: Readonly<Record<string, FieldMeta>>;
  /** Names of the fields to show; a field that no row has a value of is left out. */
  columns: readonly string[];
  page: PageContext;
  /** How many more there are than `rows`, and where all of them stand. */
  rest?: { count: number; href: string };
}

const numeric: readonly FieldFormat[] = ["number", "count", "parameters", "tokens", "flop", "money"];

const hasSomething = (view: FactView | undefined) => view !== undefined && "observation" in view;

/** Other records with some of their facts, each value with its sources; many are folded after the first. */
export function FactTable(props: FactTableProps) {
  const shown = shownColumns(props);
  const { rest } = props;
  return (
    <>
      <FirstRows
        rows={props.rows}
        limit={12}
        what={props.head.toLowerCase()}
        draw={(rows) => <Rows {...props} rows={rows} shown={shown} />}
      />
      {rest === undefined || rest.count === 0 ? null : (
        <p className="mt-3 text-s">
          <a href={rest.href}>All {props.rows.length + rest.count} in the table</a>
        </p>
      )}
    </>
  );
}

type Column = { name: string; meta: FieldMeta };

/** The columns in which any of the rows has something, so that the folded part has the same. */
function shownColumns({ columns, fields, rows }: FactTableProps): Column[] {
  return columns.flatMap((name) => {
    const meta = fields[name];
    return meta !== undefined && rows.some(({ facts }) => hasSomething(facts[name])) ? [{ name, meta }] : [];
  });
}

function Rows({ collection, rows, head, page, shown }: FactTableProps & { shown: readonly Column[] }) {
  return (
    <div className="table-box">
      <table className="table cards">
        <thead>
          <tr>
            <th scope="col">{head}</th>
            {shown.map(({ name, meta }) => (
              <th key={name} scope="col" className={alignment(meta)} title={meta.description}>
                {meta.label}
                {meta.unit === undefined ? null : <small> {meta.unit}</small>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.slug}>
              <th scope="row">
                <RecordName
                  name={row.name}
                  nameZh={row.nameZh}
                  href={page.links.record(collection, row.slug)}
                />
              </th>
              {shown.map((field) => (
                <FactCell key={field.name} field={field} view={row.facts[field.name]} page={page} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const alignment = ({ format }: FieldMeta) => (numeric.includes(format) ? "number" : undefined);

interface FactCellProps {
  field: { name: string; meta: FieldMeta };
  view: FactView | undefined;
  page: PageContext;
}

function FactCell({ field, view = { state: "absent" }, page }: FactCellProps) {
  // Most cells of some tables are empty: the style sheet draws their dash and names it.
  if (view.state === "absent") return <td className="absent" data-empty="" />;
  return (
    <td
      className={alignment(field.meta)}
      data-label={field.meta.label}
      data-empty={hasSomething(view) ? undefined : ""}
    >
      <FactValue field={field} view={view} page={page} />
    </td>
  );
}
