import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { unstable_doesMiddlewareMatch } from "next/experimental/testing/server";
import { describe, expect, it } from "vitest";
import { pageOf } from "@/components/page/page-of";
import { FactTable } from "@/components/profile/fact-table";
import { keyFactsOf } from "@/components/profile/key-facts";
import { repositoryRoot } from "@/lib/cli/command";
import { searchRows } from "@/lib/database/rows/search-rows";
import { tableDisplayOf, tableShape } from "@/lib/domain/table/table-shape";
import type { ModelRow } from "@/lib/queries/profile/details";
import type { ProfileView } from "@/lib/queries/profile/view";
import { collections } from "@/lib/records";
import type { Company } from "@/lib/records/company/schema";
import { table } from "@/lib/records/display";
import { factFieldsOf } from "@/lib/records/fact-fields";
import { Model } from "@/lib/records/model/schema";
import { asDay } from "@/lib/schema/calendar";
import {
  collectionNames,
  profileCollections,
  recordTableCollections,
  tableCollections,
} from "@/lib/schema/collection-names";
import { type FactKey, fieldsOf } from "@/lib/schema/fields";
import { headerSectionOf } from "@/lib/url/header-sections";
import { config as proxy } from "../../proxy";
import { pageTypes } from "../e2e/support/page-types";
import { newestOn } from "../support/moments";
import { smallDataset } from "../support/small-dataset";
import { world } from "../support/world";

const textOf = (file: string) => readFileSync(join(repositoryRoot, file), "utf8");
const handbook = textOf("data/README.md");

/** Files that must be there; the message names the one to make. */
const missing = (files: readonly string[]) => files.filter((file) => !existsSync(join(repositoryRoot, file)));

describe.each(collectionNames)("the record type of %s", (collection) => {
  const { schemaFile } = collections[collection];

  it("has its two declarations and its folder", () => {
    const folder = `lib/records/${schemaFile}`;
    expect(missing([`${folder}/schema.ts`, `${folder}/display.ts`, `data/${collection}`])).toEqual([]);
  });
});

describe.each(profileCollections)("the pages of %s", (collection) => {
  const { schemaFile, display } = collections[collection];

  it("have a route and a component", () => {
    expect(
      missing([
        `app/at/[asOf]/${collection}/page.tsx`,
        `app/at/[asOf]/${collection}/[slug]/page.tsx`,
        `components/${collection}`,
      ]),
    ).toEqual([]);
  });

  it("answer an unknown record with the page that helps: proxy.ts hears of its address", () => {
    const url = `/${collection}/nobody`;
    expect(unstable_doesMiddlewareMatch({ config: proxy, url, nextConfig: {} })).toBe(true);
  });

  it("have an example in tests/e2e/support/page-types.ts, and a section of the header in the traits", () => {
    const paths = pageTypes.map(({ path }) => path);
    expect(paths).toContain(`/${collection}`);
    expect(paths.filter((path) => path.startsWith(`/${collection}/`))).not.toEqual([]);
    expect(headerSectionOf(`/${collection}`)?.label).toBeDefined();
  });

  it("are told in data/README.md: on which of its dates a record begins", () => {
    if (collection === "sources" || collection === "filings") return;
    const rows = handbook
      .split("\n")
      .filter((line) => line.startsWith("| ") && line.includes(schemaFile.replace("-", " ")));
    const told = display.begins.every((path) => {
      const name = path.endsWith("milestones.date") ? "first milestone" : `\`${path}\``;
      return rows.some((row) => row.includes(name));
    });
    expect(told).toBe(true);
  });
});

describe.each(recordTableCollections)("a record of %s", (collection) => {
  const { schemaFile, singular } = collections[collection];

  it("is asked for in lib/queries/profile/profile-on.ts", () => {
    expect(textOf("lib/queries/profile/profile-on.ts")).toMatch(
      new RegExp(`^ {2}"?${collection}"?: \\w+Profile,$`, "m"),
    );
  });

  it("is drawn in the fast tests: one of tests/components/ opens its page", () => {
    const tests = readdirSync(join(repositoryRoot, "tests/components"), {
      recursive: true,
      encoding: "utf8",
    });
    const opened = tests.filter(
      (file) => /\.tsx?$/.test(file) && textOf(`tests/components/${file}`).includes(`/${collection}/`),
    );
    expect(opened).not.toEqual([]);
  });

  it("is found by its name: a search row of tests/support/world, under a word that tells what it is", () => {
    const found = searchRows(smallDataset(world)).filter(({ address }) =>
      String(address).startsWith(`${collection}/`),
    );
    expect(found.filter(({ name }) => name !== "")).not.toEqual([]);
    expect(singular).toBe(schemaFile.replace("-", " "));
  });
});

it("no other address passes by the proxy", () => {
  const passes = (url: string) => unstable_doesMiddlewareMatch({ config: proxy, url, nextConfig: {} });
  const files = [
    "/api/records/models/qwen-7b.json",
    "/data-files/latest/models",
    "/_next/static/x.js",
    "/models",
  ];
  expect(files.filter(passes)).toEqual([]);
});

describe.each(tableCollections)("the table of %s", (collection) => {
  it("shows every fact in a preset, or sets it aside in display.ts", () => {
    const shown = tableShape(collection).presets.flatMap(({ columns }) => columns);
    const facts = Object.keys(factFieldsOf(collection));
    const { aside } = tableDisplayOf(collection);
    expect(facts.filter((fact) => shown.includes(fact) === aside.includes(fact))).toEqual([]);
  });

  it("names groups of facts that exist", () => {
    const groups = Object.values(factFieldsOf(collection)).map(({ group }) => `*${group}`);
    const named = tableDisplayOf(collection).presets.flatMap(({ columns }) => columns);
    expect(named.filter((name) => name.startsWith("*") && !groups.includes(name))).toEqual([]);
  });
});

describe("a misspelt key of a record type does not compile", () => {
  const page = pageOf({ moment: newestOn(asDay("2026-01-01")), sources: [], names: {} });
  const view = { facts: {} } as ProfileView<unknown>;

  it("in a display", () => {
    // @ts-expect-error there is no such fact
    const fact: FactKey<Company> = "foundri";
    // @ts-expect-error nor may a display name one
    table<Company>()({ begins: ["foundri"] });
    expect(fact).toBe("foundri");
  });

  it("in the columns of a small table", () => {
    // @ts-expect-error chips have a foundry
    const small = <FactTable collection="chips" head="Chip" rows={[]} columns={["foundri"]} page={page} />;
    expect(small.props.columns).toEqual(["foundri"]);
  });

  it("among the facts that a view or a schema tells", () => {
    const row: ModelRow["facts"] = {};
    // @ts-expect-error a model is released
    expect(row.relaesed).toBeUndefined();
    // @ts-expect-error and its schema names the field so
    expect(fieldsOf(Model).relaesed).toBeUndefined();
  });

  it("among the key facts that a profile draws itself, all of which it must draw", () => {
    const maker = { label: "Maker", value: "A" };
    // @ts-expect-error the display leaves the vendor, what it varies and what it is built from to the profile
    const { length } = keyFactsOf("chips", view, page, { vendor: maker });
    // @ts-expect-error and a benchmark has no vendor
    keyFactsOf("benchmarks", view, page, { unit: undefined, scores: undefined, vendor: maker });
    expect(length).toBe(1);
  });
});
