import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tableCollections } from "@/lib/domain/table/identity-fields";
import { tableShape } from "@/lib/domain/table/table-shape";
import { defaultTableState, parseTableState, type TableState, tableQuery } from "@/lib/url/table-state";

const shape = tableShape("models");
const facets = shape.columns.filter(({ facet }) => facet).map(({ key }) => key);
const anyState: fc.Arbitrary<TableState> = fc
  .record({
    text: fc.string({ unit: "grapheme", maxLength: 40 }),
    chosen: fc.dictionary(
      fc.constantFrom(...facets),
      fc.uniqueArray(fc.string({ minLength: 1, maxLength: 12 }), { minLength: 1, maxLength: 3 }),
      { noNullPrototype: true },
    ),
    sort: fc.record({
      key: fc.constantFrom("name", ...shape.columns.map(({ key }) => key)),
      descending: fc.boolean(),
    }),
    columns: fc.oneof(
      fc.constantFrom(...shape.presets.map(({ columns }) => columns)),
      fc.uniqueArray(fc.constantFrom(...shape.columns.map(({ key }) => key)), { minLength: 1 }),
    ),
    isDense: fc.boolean(),
    compare: fc.uniqueArray(fc.constantFrom("qwen-7b", "kimi-k2", "glm-4-5", "a1")),
  })
  .map((state) => state);

describe("the state of a table in its address", () => {
  it("comes back as it was written", () => {
    fc.assert(
      fc.property(anyState, (state) => {
        const parsed = parseTableState(tableQuery(state, shape), shape);
        expect(parsed).toEqual({ state, problems: [] });
      }),
    );
  });

  it("reads any query without failing", () => {
    fc.assert(
      fc.property(fc.string(), (query) => {
        const { state } = parseTableState(query, shape);
        expect(state.columns.length).toBeGreaterThan(0);
      }),
    );
  });

  it.each(tableCollections)("leaves the usual state of %s out of the address", (collection) => {
    const own = tableShape(collection);
    expect(tableQuery(defaultTableState(own), own)).toBe("");
  });

  it("writes readable keys and keeps what is not its own", () => {
    const state = {
      ...defaultTableState(shape),
      text: "通义 qwen",
      chosen: { developer: ["companies/alibaba"], category: ["code", "reasoning"] },
      sort: { key: "parametersTotal", descending: true },
    };
    const query = tableQuery(state, shape, "?theme=x&sort=name");
    expect(decodeURIComponent(query)).toBe(
      "?q=通义+qwen&developer=companies/alibaba&category=code&category=reasoning&sort=-parametersTotal&theme=x",
    );
  });

  it("tells what makes no sense and leaves it out", () => {
    const { state, problems } = parseTableState("sort=-zzz&view=nope&density=huge&columns=", shape);
    expect(state).toEqual(defaultTableState(shape));
    expect(problems).toHaveLength(2);
    expect(parseTableState("columns=released,zzz", shape)).toMatchObject({
      state: { columns: ["released"] },
      problems: ["“columns” names “zzz”, which is no column."],
    });
  });
});
