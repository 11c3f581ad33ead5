import { factFieldsOf } from "@/lib/records/fact-fields";
import type { FieldMeta } from "@/lib/schema/meta";
import { type Column, nameKey, type TableShape } from "./column";
import { identityFields, type TableCollection } from "./identity-fields";
import { layouts } from "./layouts";

/** What the table of a collection offers: every identity field and every fact field is a column. */
export function tableShape(collection: TableCollection): TableShape {
  const { presets, sort, facets, long = [] } = layouts[collection];
  const column =
    (isIdentity: boolean) =>
    ([key, meta]: [string, FieldMeta]): Column => ({
      key,
      meta,
      isIdentity,
      ...(facets[key] !== undefined && { facet: facets[key] }),
      ...(long.includes(key) && { isLong: true }),
    });
  const columns = [
    ...Object.entries(identityFields[collection]).map(column(true)),
    ...Object.entries(factFieldsOf(collection)).map(column(false)),
  ];
  return { columns, presets, sort, facets: Object.keys(facets), hasLongNames: long.includes(nameKey) };
}
