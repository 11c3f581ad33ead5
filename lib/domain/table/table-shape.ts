import { collections } from "@/lib/records";
import { betterEnds } from "@/lib/records/benchmark/choices";
import { exportRuleStates } from "@/lib/records/export-rule/choices";
import { factFieldsOf } from "@/lib/records/fact-fields";
import { Filing } from "@/lib/records/filing/schema";
import { regulationStates, stages } from "@/lib/records/regulation/choices";
import { Result } from "@/lib/records/result/schema";
import { readings } from "@/lib/records/source/choices";
import { plainFieldsOf } from "@/lib/schema/fields";
import type { FieldMeta } from "@/lib/schema/meta";
import { type Column, nameKey, type TableShape } from "./column";
import { identityFields, isRowCollection, type RowCollection, type TableCollection } from "./identity-fields";
import { layouts } from "./layouts";

/** The words of choices that are worked out and stand in no record. */
const workedOut = {
  status: regulationStates,
  nextStep: stages,
  state: exportRuleStates,
  better: betterEnds,
  seen: readings,
};

/** What the rows of a file are; the schema of their collection is that of the whole file. */
const rowSchemas = { results: Result, filings: Filing } as const satisfies Record<RowCollection, unknown>;

/** The fields of a table that are not facts, each choice with the words that the schema gives it. */
function identityOf(collection: TableCollection): [string, FieldMeta][] {
  const schema = isRowCollection(collection) ? rowSchemas[collection] : collections[collection].schema;
  const words = { ...workedOut, ...optionsOf(plainFieldsOf(schema)) };
  return Object.entries(identityFields[collection]).map(([key, meta]) => {
    const options = words[key as keyof typeof words];
    return [key, options === undefined ? meta : { ...meta, options }];
  });
}

const optionsOf = (fields: Readonly<Record<string, FieldMeta>>) =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([key, { options }]) => (options ? [[key, options] as const] : [])),
  );

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
    ...identityOf(collection).map(column(true)),
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
