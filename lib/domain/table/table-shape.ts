import { factFieldsOf } from "@/lib/records/fact-fields";
import type { FieldMeta } from "@/lib/schema/meta";
import { type Column, nameKey, type TableShape } from "./column";
import { identityFields, type TableCollection } from "./identity-fields";
import { layouts } from "./layouts";

/** What the table of a collection offers: every identity field and every fact field is a column. */
export function tableShape(collection: TableCollection): TableShape {
  const { presets, sort, facets, long = [], sourced = [], nameLabel = "Name" } = layouts[collection];
  const column =
    (isIdentity: boolean) =>
    ([key, meta]: [string, FieldMeta]): Column => ({
      key,
      meta,
      isIdentity: isIdentity && !sourced.includes(key),
      ...(facets[key] !== undefined && { facet: facets[key] }),
      ...(long.includes(key) && { isLong: true }),
    });
  const columns = [
    ...Object.entries(identityFields[collection]).map(column(true)),
    ...Object.entries(factFieldsOf(collection)).map(column(false)),
  ];
  const hasLongNames = long.includes(nameKey);
  return { columns, presets, sort, facets: Object.keys(facets), nameLabel, hasLongNames };
}

/** A shape without a column, for a table of which all rows have the same under it. */
export function withoutColumn(shape: TableShape, key: string): TableShape {
  const others = (keys: readonly string[]) => keys.filter((one) => one !== key);
  return {
    ...shape,
    columns: shape.columns.filter((column) => column.key !== key),
    presets: shape.presets.map((preset) => ({ ...preset, columns: others(preset.columns) })),
    facets: others(shape.facets),
  };
}
