import { type DictionaryField, dataDictionary } from "@/lib/domain/data-dictionary";
import type { ListRow } from "@/lib/domain/list-rows";
import type { ListCollection } from "@/lib/schema/collection-names";
import { csvFile } from "./csv";

/**
 * The rows of a list as CSV. The columns are those of the data dictionary, in its order; a column that points to
 * records is followed by their names. `nameOf` gives a record's name; what
 * it does not know did not exist on the day and is left out.
 */
export function listCsv(
  collection: ListCollection,
  rows: readonly ListRow[],
  nameOf: (address: string) => string | undefined,
): string {
  const fields = dataDictionary().find((entry) => entry.collection === collection)?.fields ?? [];
  const hasRows = fields.some(({ path }) => path.startsWith("rows."));
  const columns = fields
    .filter(({ path }) => !hasRows || path !== "note")
    .map(({ path, ref }) => ({
      path,
      name: columnName(path, hasRows),
      within: referredCollection(ref),
    }));
  const head = [
    "slug",
    ...columns.flatMap(({ name, within }) => (within === undefined ? [name] : [name, `${name} name`])),
  ];
  const lines = rows.map((row) => [
    String(row.slug),
    ...columns.flatMap(({ path, within }) => {
      if (within === undefined) return [rawText(row[path])];
      const known = [row[path] ?? []].flat().flatMap((one) => {
        const name = nameOf(addressOf(String(one), within));
        return name === undefined ? [] : [{ written: String(one), name }];
      });
      return [known.map(({ written }) => written).join("; "), known.map(({ name }) => name).join("; ")];
    }),
  ]);
  return csvFile([head, ...lines]);
}

/** `rows.score` is the column `score`; a field of the file that holds the rows is `list name`. */
function columnName(path: string, hasRows: boolean): string {
  const inner = path.replace(/^(rows|facts)\./, "");
  return hasRows && inner === path ? `list ${path}` : inner;
}

/** The collection whose slugs a field holds, `""` for whole addresses, undefined for what points nowhere or to sources. */
function referredCollection(ref: DictionaryField["ref"]): string | undefined {
  if (ref === undefined || ref[0] === "sources") return undefined;
  return ref.length === 1 ? ref[0] : "";
}

const addressOf = (written: string, collection: string) =>
  collection === "" ? written : `${collection}/${written}`;

function rawText(value: unknown): string {
  if (value === undefined) return "";
  if (Array.isArray(value)) return value.map(rawText).join("; ");
  return typeof value === "object" && value !== null ? JSON.stringify(value) : String(value);
}
