import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tableShape } from "@/lib/domain/table/table-shape";
import { tableCollections } from "@/lib/schema/collection-names";
import {
  strangeOption,
  type TableState,
  tableAddress,
  tableFileAddress,
  tableFileQuery,
} from "@/lib/url/table-state";

const shape = tableShape("models");
const page = tableAddress(shape);
const file = tableFileAddress(shape);
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
        expect(page.parse(page.print(state))).toEqual({ state, problems: [] });
      }),
    );
  });

  it("reads any query without failing", () => {
    fc.assert(
      fc.property(fc.string(), (query) => {
        expect(page.parse(query).state.columns.length).toBeGreaterThan(0);
      }),
    );
  });

  it.each(tableCollections)("leaves the usual state of %s out of the address", (collection) => {
    const { print, usual } = tableAddress(tableShape(collection));
    expect(print(usual)).toBe("");
  });

  it("writes readable keys", () => {
    const query = page.print({
      ...page.usual,
      text: "通义 qwen",
      chosen: { developer: ["companies/alibaba"], category: ["code", "reasoning"] },
      sort: { key: "parametersTotal", descending: true },
    });
    expect(decodeURIComponent(query)).toBe(
      "?q=通义+qwen&developer=companies/alibaba&category=code&category=reasoning&sort=-parametersTotal",
    );
  });

  it("tells what makes no sense, with the nearest right word", () => {
    const { state, problems } = page.parse("sort=-relased&view=sizes&density=huge&columns=&headcount=9");
    expect(state).toEqual(page.usual);
    expect(problems).toEqual([
      "“sort=-relased” was not used: there is no column “relased”. Did you mean “released”?",
      "“view=sizes” was not used: there is no such view. Did you mean “size”?",
      "“density=huge” was not used: it is none of the words for “density”. It takes compact.",
      "“headcount=9” was not used: there is no “headcount” here.",
    ]);
    expect(page.parse("columns=released,zzz")).toMatchObject({
      state: { columns: ["released"] },
      problems: ["“columns=zzz” was not used: there is no such column."],
    });
  });

  it("tells an option that no row has, and finds the record that a slug alone may mean", () => {
    const column = shape.columns.find(({ key }) => key === "developer");
    if (column === undefined) throw new Error("models have a developer");
    const offered = ["companies/alibaba", "companies/baidu"];
    expect(strangeOption({ column, option: "baidu", offered })).toBe(
      "“developer=baidu” was not used: no row has it under “Developer”. Did you mean “companies/baidu”?",
    );
  });
});

describe("a table as a file", () => {
  it("has every column unless its query names some", () => {
    const every = shape.columns.map(({ key }) => key);
    expect(file.parse("").state.columns).toEqual(every);
    expect(file.parse("view=size").state.columns).toEqual(shape.presets[1]?.columns);
    expect(file.parse("q=view%3D&sort=released").state.columns).toEqual(every);
  });

  it("is asked for with the columns that the page shows, and nothing of how it lays them out", () => {
    fc.assert(
      fc.property(anyState, (state) => {
        const read = file.parse(tableFileQuery(shape, state));
        expect(read).toEqual({
          state: { ...state, isDense: false, compare: [], asOf: "latest" },
          problems: [],
        });
      }),
    );
  });

  it("may be of a day", () => {
    expect(file.parse("asOf=2023-09-20").state.asOf).toBe("2023-09-20");
    expect(page.parse("asOf=2023-09-20").problems).toHaveLength(1);
  });
});
