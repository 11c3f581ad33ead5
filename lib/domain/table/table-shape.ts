import { collections } from "@/lib/records";
import type { Facet, Intro, Preset, Sort } from "@/lib/records/display";
import { factFieldsOf } from "@/lib/records/fact-fields";
import { isRowCollection, type TableCollection } from "@/lib/schema/collection-names";
import { plainFieldsOf, rowSchemaOf } from "@/lib/schema/fields";
import type { FieldMeta, WrittenMeta } from "@/lib/schema/meta";
import { type Column, nameKey, type TableShape } from "./column";

/** What a display says, whatever the record type. */
interface AnyTableDisplay {
  intro: Intro;
  computed: Readonly<Record<string, WrittenMeta>>;
  identity: readonly string[];
  presets: readonly [Preset, ...Preset[]];
  sort: Sort;
  facets: Readonly<Record<string, Facet | undefined>>;
  long: readonly string[];
  searched: readonly string[];
  aside: readonly string[];
  small: readonly string[];
  keyFacts: readonly (string | readonly string[] | { fact: string; below: string })[];
  sourced?: readonly string[];
  nameLabel?: string;
}

/** How the records of a collection with a table are shown. */
export const tableDisplayOf = (collection: TableCollection): AnyTableDisplay =>
  collections[collection].display;

/** The columns that are no facts: what a record is, and what a query works out of it. */
function identityFieldsOf(collection: TableCollection): [string, FieldMeta][] {
  const { identity, computed } = tableDisplayOf(collection);
  const { schema } = collections[collection];
  const plain = plainFieldsOf(isRowCollection(collection) ? rowSchemaOf(schema) : schema);
  return identity.flatMap((key): [string, FieldMeta][] => {
    const written = computed[key];
    const meta = written ? { group: "Identity", format: "text" as const, ...written } : plain[key];
    return meta ? [[key, meta]] : [];
  });
}

/** What the table of a collection offers: every identity field and every fact field is a column. */
export function tableShape(collection: TableCollection): TableShape {
  const { presets, sort, facets, long, sourced = [], nameLabel = "Name" } = tableDisplayOf(collection);
  const facts = Object.entries(factFieldsOf(collection));
  const column =
    (isIdentity: boolean) =>
    ([key, meta]: [string, FieldMeta]): Column => ({
      key,
      meta,
      isIdentity: isIdentity && !sourced.includes(key),
      ...(facets[key] !== undefined && { facet: facets[key] }),
      ...(long.includes(key) && { isLong: true }),
    });
  const inGroup = (name: string) => facts.flatMap(([key, { group }]) => (`*${group}` === name ? [key] : []));
  return {
    columns: [...identityFieldsOf(collection).map(column(true)), ...facts.map(column(false))],
    presets: presets.map(({ key, label, columns }) => ({
      key,
      label,
      columns: columns.flatMap((name) => (name.startsWith("*") ? inGroup(name) : [name])),
    })),
    sort,
    facets: Object.keys(facets),
    nameLabel,
    hasLongNames: long.includes(nameKey),
  };
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
