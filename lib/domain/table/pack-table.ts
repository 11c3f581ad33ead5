import type { BlankReason, Cell } from "./cell";
import type { TableRow } from "./row";

/** A cell in short keys: value, range, blank, exactness, standing, says, sources (places in the list), others. */
interface PackedParts {
  v?: unknown;
  r?: Cell["range"];
  b?: BlankReason;
  e?: Cell["exactness"];
  t?: Cell["standing"];
  y?: string;
  s?: number[];
  o?: number;
}

/** A bare value where a cell is nothing else, null where there is no cell. */
type PackedCell = PackedParts | string | number | boolean | unknown[] | null;

/** Rows column by column, so that they travel small and compress well; every source is written once. */
export interface PackedTable {
  slugs: string[];
  names: string[];
  namesZh: (string | null)[];
  terms: string[];
  /** Absent where no row leads elsewhere. */
  leadTo?: (string | null)[];
  sources: string[];
  cells: Record<string, PackedCell[]>;
}

/** Packs rows for the way to the browser; only the given columns. */
export function packTable(rows: readonly TableRow[], columns: readonly string[]): PackedTable {
  const places = new Map<string, number>();
  const placeOf = (source: string) => {
    const place = places.get(source) ?? places.size;
    places.set(source, place);
    return place;
  };
  const cells = Object.fromEntries(
    columns.map((key) => [key, rows.map((row) => packCell(row.cells[key], placeOf))]),
  );
  return {
    slugs: rows.map(({ slug }) => slug),
    names: rows.map(({ name }) => name),
    namesZh: rows.map(({ nameZh }) => nameZh ?? null),
    terms: rows.map(({ terms }) => terms),
    ...(rows.some(({ leadsTo }) => leadsTo) && { leadTo: rows.map(({ leadsTo }) => leadsTo ?? null) }),
    sources: [...places.keys()],
    cells,
  };
}

function packCell(cell: Cell | undefined, placeOf: (source: string) => number): PackedCell {
  if (cell === undefined) return null;
  const { value, range, blank, exactness, standing, says, sources, others } = cell;
  const parts: PackedParts = {
    ...(value !== undefined && { v: value }),
    ...(range !== undefined && { r: range }),
    ...(blank !== undefined && { b: blank }),
    ...(exactness !== undefined && { e: exactness }),
    ...(standing !== undefined && { t: standing }),
    ...(says !== undefined && { y: says }),
    ...(sources.length > 0 && { s: sources.map(placeOf) }),
    ...(others !== undefined && { o: others }),
  };
  return Object.keys(parts).length === 1 && isBare(value) ? value : parts;
}

const isBare = (value: unknown): value is string | number | boolean | unknown[] =>
  Array.isArray(value) || ["string", "number", "boolean"].includes(typeof value);

/** The rows of a packed table, as they were packed. */
export function unpackTable(packed: PackedTable): TableRow[] {
  const { slugs, names, namesZh, terms, leadTo, sources, cells } = packed;
  const columns = Object.entries(cells);
  return slugs.map((slug, index) => {
    const nameZh = namesZh[index] ?? undefined;
    const leadsTo = leadTo?.[index] ?? undefined;
    return {
      slug,
      name: names[index] ?? slug,
      ...(nameZh !== undefined && { nameZh }),
      terms: terms[index] ?? "",
      ...(leadsTo !== undefined && { leadsTo }),
      cells: Object.fromEntries(columns.map(([key, column]) => [key, unpackCell(column[index], sources)])),
    };
  });
}

function unpackCell(packed: PackedCell | undefined, sources: readonly string[]): Cell | undefined {
  if (packed === null || packed === undefined) return undefined;
  if (isBare(packed)) return { value: packed, sources: [] };
  const { v, r, b, e, t, y, s = [], o } = packed;
  return {
    ...(v !== undefined && { value: v }),
    ...(r !== undefined && { range: r }),
    ...(b !== undefined && { blank: b }),
    ...(e !== undefined && { exactness: e }),
    ...(t !== undefined && { standing: t }),
    ...(y !== undefined && { says: y }),
    sources: s.map((place) => sources[place] ?? ""),
    ...(o !== undefined && { others: o }),
  };
}
