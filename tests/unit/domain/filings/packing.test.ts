import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addUpLists, noServices } from "@/lib/domain/filings/register";
import {
  filterServices,
  packServices,
  type Service,
  unpackServices,
  withTerms,
} from "@/lib/domain/filings/services";

const perhaps = (text: fc.Arbitrary<string>) => fc.option(text, { nil: undefined });
const word = fc.stringMatching(/^[a-z]{1,3}$/);
const anyService: fc.Arbitrary<Service> = fc
  .record({
    list: word,
    name: word,
    kind: fc.constantFrom("filed" as const, "filed-on-device" as const, "registered" as const),
    operator: word,
    key: perhaps(word),
    company: perhaps(word),
    model: perhaps(word),
    province: perhaps(word),
    date: perhaps(word),
    number: perhaps(word),
    note: perhaps(word),
  })
  .map((service) => JSON.parse(JSON.stringify(service)));

describe("packed services", () => {
  it("write each recurring name once, and -1 where there is none", () => {
    const row = (name: string, company?: string): Service => ({
      list: "l",
      name,
      kind: "filed",
      operator: "o",
      ...(company && { company }),
    });
    const { words, columns } = packServices([row("a", "x"), row("b"), row("c", "y"), row("d", "x")]);
    expect([words.company, columns.company]).toEqual([
      ["x", "y"],
      [0, -1, 1, 0],
    ]);
    expect([words.list, columns.list]).toEqual([["l"], [0, 0, 0, 0]]);
    expect([words.province, columns.province]).toEqual([[], [-1, -1, -1, -1]]);
    expect([columns.name, columns.note]).toEqual([
      ["a", "b", "c", "d"],
      ["", "", "", ""],
    ]);
  });

  it("come out as they went in, whatever they leave out", () => {
    fc.assert(
      fc.property(fc.array(anyService), (services) => {
        expect(unpackServices(packServices(services))).toEqual(services);
      }),
    );
  });
});

describe("what a search of the register looks through", () => {
  const service: Service = {
    list: "l",
    name: "Née",
    kind: "filed",
    operator: "Op",
    company: "baidu",
    model: "m",
  };

  it("is each part apart, folded, with the names of its records or their slugs", () => {
    expect(withTerms(service, { "companies/baidu": "Baidu" }).terms).toBe("nee ; op ; baidu ; m ;  ;  ; ");
    const { company: _, model: __, ...plain } = { ...service, province: "Beijing", number: "7", note: "N" };
    expect(withTerms(plain, {}).terms).toBe("nee ; op ;  ;  ; beijing ; 7 ; n");
  });

  it("asks for every word, and takes blanks for none", () => {
    const all = [withTerms(service, {})];
    const found = (text: string) => filterServices(all, { text, kind: "", province: "", list: "" }).length;
    expect([found("  "), found(" née  op "), found("nee x")]).toEqual([1, 1, 0]);
  });
});

describe("the lists of one day and another", () => {
  const list = (slug: string, announced: string) => ({
    slug,
    announced,
    announcedFiled: undefined,
    announcedRegistered: undefined,
    rows: { filed: 1, "filed-on-device": 2, registered: 4 },
  });

  it("count from the day of their announcement on, kind by kind", () => {
    const lists = [list("a", "2023-09-20"), list("b", "2023-09-21")];
    expect(addUpLists(lists, "2023-09-20").map(({ addedUp }) => addedUp)).toEqual([lists[0]?.rows]);
    expect(addUpLists(lists, "2023-09-21")[1]?.addedUp).toEqual({
      filed: 2,
      "filed-on-device": 4,
      registered: 8,
    });
    expect(noServices).toEqual({ filed: 0, "filed-on-device": 0, registered: 0 });
  });
});
