import { expect, it } from "vitest";
import { describeFinding } from "@/lib/checks/report";
import { checkDocuments } from "@/lib/checks/run";
import { collectionNames } from "@/lib/schema/slug";
import { documentOf } from "../../support/documents";
import { world } from "../../support/world";

it("the small world of the tests has every kind of record, and no slip", () => {
  const found = new Set(Object.keys(world).map((address) => address.split("/")[0]));
  expect(collectionNames.filter((name) => !found.has(name))).toEqual([]);
  const documents = Object.entries(world).map(([address, record]) => documentOf(address, record));
  expect(checkDocuments(documents).map(describeFinding)).toEqual([]);
});
