import { describe, expect, it } from "vitest";
import { treeOf } from "@/lib/checks/tree";
import { documentOf, soundRecords } from "@/tests/support/documents";
import { model } from "./said";

const treeWith = (more: Record<string, unknown> = {}) =>
  treeOf(
    Object.entries({ ...soundRecords(), ...more }).map(([address, content]) => documentOf(address, content)),
  );

describe("the documents of a run", () => {
  it("are found by their address", () => {
    expect(treeWith().at(model)?.slug).toBe("maker-7b");
    expect(treeWith().at("models/maker")).toBeUndefined();
  });

  it("are listed by collection", () => {
    const tree = treeWith({ "models/second": { name: "Second" } });
    expect(tree.slugsOf("models")).toEqual(["maker-7b", "second"]);
    expect(tree.slugsOf("chips")).toEqual([]);
  });

  it("tell where renamed records went, whatever else stands in their folder", () => {
    const rows = [{ from: "models/old", to: "maker-7b" }, null, { from: "chips/a", to: "b" }];
    const tree = treeWith({
      "redirects/one": { rows },
      "redirects/two": { rows: "none" },
      "redirects/three": [],
      "results/other": { rows: [{ from: "models/not", to: "this" }] },
    });
    expect([...tree.redirects]).toEqual([
      ["models/old", "maker-7b"],
      ["chips/a", "b"],
    ]);
  });

  it("tell every reference they make, with its collection, once and for all", () => {
    const tree = treeWith({
      "events/x": { name: "X", subjects: ["models/maker-7b", 7], sources: ["readme"] },
    });
    const written = tree.references().map(({ document, path, written, address }) => ({
      from: document.slug,
      path: path.join("."),
      written,
      address,
    }));
    expect(written.filter(({ from }) => from === "x")).toEqual([
      { from: "x", path: "subjects.0", written: "models/maker-7b", address: "models/maker-7b" },
      { from: "x", path: "sources.0", written: "readme", address: "sources/readme" },
    ]);
    expect(written).toContainEqual({
      from: "maker-7b",
      path: "facts.released.sources.0",
      written: "readme",
      address: "sources/readme",
    });
    expect(tree.references()).toBe(tree.references());
  });
});
