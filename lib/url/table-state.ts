import { nameKey, type Sort, type TableShape } from "@/lib/domain/table/column";
import type { TableFilter } from "@/lib/domain/table/filter-rows";

/** At most so many records can be picked for a comparison. */
export const mostCompared = 6;

/** How a reader has set a table; the whole of it stands in the address. */
export interface TableState extends TableFilter {
  sort: Sort;
  /** Keys of the columns shown, in their order. */
  columns: readonly string[];
  isDense: boolean;
  /** Slugs picked for a comparison. */
  compare: readonly string[];
}

/** A state read from an address, with a sentence for each part that had to be ignored. */
export interface ParsedTableState {
  state: TableState;
  problems: string[];
}

const slug = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const longestText = 200;

/** The state of a table whose address says nothing. */
export function defaultTableState({ presets, sort }: TableShape): TableState {
  return { text: "", chosen: {}, sort, columns: presets[0]?.columns ?? [], isDense: false, compare: [] };
}

/**
 * Reads the state of a table from the query of an address. Parts that make no sense are told and left out;
 * keys that are not the table's own are left alone.
 */
export function parseTableState(query: string, shape: TableShape): ParsedTableState {
  const parameters = new URLSearchParams(query);
  const problems: string[] = [];
  const state: TableState = {
    text: (parameters.get("q") ?? "").slice(0, longestText),
    chosen: parseChosen(parameters, shape),
    sort: parseSort(parameters.get("sort"), shape, problems),
    columns: parseColumns(parameters, shape, problems),
    isDense: parseDensity(parameters.get("density"), problems),
    compare: parseCompare(parameters.get("compare"), problems),
  };
  return { state, problems };
}

/** Says that an option of an address fits no record. */
export function strangeOption(label: string, option: string): string {
  return `“${option}” cannot be used: no record has it under “${label}”.`;
}

function parseChosen(parameters: URLSearchParams, { columns }: TableShape): Record<string, string[]> {
  return Object.fromEntries(
    columns
      .filter(({ facet }) => facet !== undefined)
      .map(({ key }): [string, string[]] => [key, [...new Set(parameters.getAll(key).filter(Boolean))]])
      .filter(([, options]) => options.length > 0),
  );
}

function parseSort(written: string | null, { columns, sort }: TableShape, problems: string[]): Sort {
  if (written === null) return sort;
  const key = written.replace(/^-/, "");
  if (key === nameKey || columns.some((column) => column.key === key))
    return { key, descending: written.startsWith("-") };
  problems.push(`“sort=${written}” cannot be used: there is no column “${key}”.`);
  return sort;
}

function parseColumns(
  parameters: URLSearchParams,
  { columns, presets }: TableShape,
  problems: string[],
): readonly string[] {
  const usual = presets[0]?.columns ?? [];
  const [view, written] = [parameters.get("view"), parameters.get("columns")];
  if (written !== null) {
    const asked = [...new Set(written.split(",").filter(Boolean))];
    const known = asked.filter((key) => columns.some((column) => column.key === key));
    for (const key of asked)
      if (!known.includes(key)) problems.push(`“columns” names “${key}”, which is no column.`);
    return known.length > 0 ? known : usual;
  }
  if (view === null) return usual;
  const preset = presets.find(({ key }) => key === view);
  if (preset === undefined)
    problems.push(
      `“view=${view}” cannot be used: the views are ${presets.map(({ key }) => key).join(", ")}.`,
    );
  return preset?.columns ?? usual;
}

function parseDensity(written: string | null, problems: string[]): boolean {
  if (written !== null && written !== "compact")
    problems.push(`“density=${written}” cannot be used: write “compact” or leave it out.`);
  return written === "compact";
}

function parseCompare(written: string | null, problems: string[]): string[] {
  const slugs = [...new Set((written ?? "").split(",").filter((one) => slug.test(one)))];
  if (slugs.length > mostCompared) problems.push(`Of “compare” the first ${mostCompared} are kept.`);
  return slugs.slice(0, mostCompared);
}

/**
 * The query that gives a state, with `?`, or "" for the usual one: filters in the order of the columns, then
 * sort, columns and density. What else stood in the address follows unchanged.
 */
export function tableQuery(state: TableState, shape: TableShape, before = ""): string {
  const pairs: [string, string][] = [];
  if (state.text !== "") pairs.push(["q", state.text]);
  for (const { key, facet } of shape.columns)
    if (facet !== undefined) for (const option of state.chosen[key] ?? []) pairs.push([key, option]);
  const { sort } = state;
  if (sort.key !== shape.sort.key || sort.descending !== shape.sort.descending)
    pairs.push(["sort", `${sort.descending ? "-" : ""}${sort.key}`]);
  pairs.push(...columnPairs(state.columns, shape));
  if (state.isDense) pairs.push(["density", "compact"]);
  if (state.compare.length > 0) pairs.push(["compare", state.compare.join(",")]);
  const own = ownKeys(shape);
  for (const [key, value] of new URLSearchParams(before)) if (!own.has(key)) pairs.push([key, value]);
  return pairs.length === 0 ? "" : `?${pairs.map(([key, value]) => `${key}=${readable(value)}`).join("&")}`;
}

function columnPairs(columns: readonly string[], { presets }: TableShape): [string, string][] {
  const preset = presets.findIndex((one) => one.columns.join() === columns.join());
  if (preset === 0) return [];
  return preset > 0 ? [["view", presets[preset]?.key ?? ""]] : [["columns", columns.join(",")]];
}

const ownKeys = ({ columns }: TableShape): ReadonlySet<string> =>
  new Set([
    "q",
    "sort",
    "view",
    "columns",
    "density",
    "compare",
    ...columns.filter(({ facet }) => facet !== undefined).map(({ key }) => key),
  ]);

/** Escaped for a query, with the signs that are safe there left as they read. */
const readable = (value: string) =>
  encodeURIComponent(value).replaceAll("%2F", "/").replaceAll("%2C", ",").replaceAll("%20", "+");
