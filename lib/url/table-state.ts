import { latestDay } from "@/lib/domain/moment";
import { nameKey, type Preset, type Sort, type TableShape } from "@/lib/domain/table/column";
import type { StrangeOption } from "@/lib/domain/table/facet-options";
import type { OnlyRows, TableFilter } from "@/lib/domain/table/filter-rows";
import { type AddressCodec, addressState, type Parameter, queryOf } from "./address-state";
import { compareLimits } from "./compare-query";
import { notUsed } from "./not-used";
import { flag, text } from "./parameters";
import { slugs } from "./record-parameters";

/** How a reader has set a table; the whole of it stands in the address. */
export interface TableState extends TableFilter {
  sort: Sort;
  /** Keys of the columns shown, in their order. */
  columns: readonly string[];
  isDense: boolean;
  /** Slugs picked for a comparison. */
  compare: readonly string[];
}

/** The state of a table in the address of its page, where the first preset is the usual choice of columns. */
export function tableAddress(shape: TableShape): AddressCodec<TableState> {
  return addressState(partsOf(shape, shape.presets[0]?.columns ?? []));
}

/** A table as a file: its state, and the day as it is written; whether the data has it the data tells. */
interface TableFileState extends TableState {
  asOf: string;
}

/** The same query as it asks for a file: without a choice of columns a file has them all. */
export function tableFileAddress(shape: TableShape): AddressCodec<TableFileState> {
  return addressState({ ...partsOf(shape, keysOf(shape)), asOf: text("asOf", 40, latestDay) });
}

/** The query that asks for a table as a page shows it, or for all of it; how rows are laid out is nothing to a file. */
export function tableFileQuery(shape: TableShape, state: Partial<TableState>, only?: OnlyRows): string {
  const { usual, print } = tableFileAddress(shape);
  const own = print({ ...usual, ...state, isDense: false, compare: [] });
  const fixed = only === undefined ? "" : queryOf([[only.key, only.option]]);
  return fixed === "" || own === "" ? fixed + own : `${fixed}&${own.slice(1)}`;
}

/** Says that an option of a filter was not used, for no row has it. */
export function strangeOption({ column: { key, meta }, option, offered }: StrangeOption): string {
  return notUsed(key, option, `no row has it under “${meta.label}”`, offered);
}

function partsOf(shape: TableShape, usual: readonly string[]) {
  return {
    text: text("q"),
    chosen: chosenOptions(shape),
    sort: sortOrder(shape),
    columns: columnChoice(shape, usual),
    isDense: flag("density", "compact"),
    compare: slugs("compare", compareLimits.most),
  };
}

const keysOf = ({ columns }: TableShape) => columns.map(({ key }) => key);

/** Options by column, each under the column's own key; whether a row has them only the rows can tell. */
function chosenOptions({ columns }: TableShape): Parameter<TableFilter["chosen"]> {
  const keys = columns.filter(({ facet }) => facet !== undefined).map(({ key }) => key);
  return {
    keys,
    usual: {},
    read: ({ all }) =>
      Object.fromEntries(keys.map((key) => [key, all(key)]).filter(([, options]) => options?.length)),
    print: (chosen) => keys.flatMap((key) => (chosen[key] ?? []).map((option) => [key, option] as const)),
  };
}

/** A column's key to sort by, with `-` before it for the highest first. */
function sortOrder(shape: TableShape): Parameter<Sort> {
  const { sort: usual } = shape;
  const keys = [nameKey, ...keysOf(shape)];
  return {
    keys: ["sort"],
    usual,
    read({ one, tell }) {
      const written = one("sort");
      if (written === undefined) return usual;
      const key = written.replace(/^-/, "");
      if (keys.includes(key)) return { key, descending: written.startsWith("-") };
      tell(notUsed("sort", written, `there is no column “${key}”`, keys));
      return usual;
    },
    print: ({ key, descending }) =>
      key === usual.key && descending === usual.descending
        ? []
        : [["sort", `${descending ? "-" : ""}${key}`]],
  };
}

/** Columns under their own keys, or a ready-made choice of them under its name. */
function columnChoice(shape: TableShape, usual: readonly string[]): Parameter<readonly string[]> {
  const known = keysOf(shape);
  const isPreset = (columns: readonly string[]) => (preset: Preset) =>
    preset.columns.join() === columns.join();
  return {
    keys: ["columns", "view"],
    usual,
    read({ all, one, tell }) {
      const asked = [...new Set(all("columns").flatMap((list) => list.split(",")))].filter(Boolean);
      for (const key of asked.filter((one) => !known.includes(one)))
        tell(notUsed("columns", key, "there is no such column", known));
      const view = one("view");
      const preset = shape.presets.find(({ key }) => key === view);
      if (view !== undefined && preset === undefined)
        tell(
          notUsed(
            "view",
            view,
            "there is no such view",
            shape.presets.map(({ key }) => key),
          ),
        );
      const sound = asked.filter((key) => known.includes(key));
      return sound.length > 0 ? sound : (preset?.columns ?? usual);
    },
    print(columns) {
      if (columns.join() === usual.join()) return [];
      const preset = shape.presets.find(isPreset(columns));
      return [preset === undefined ? ["columns", columns.join(",")] : ["view", preset.key]];
    },
  };
}
