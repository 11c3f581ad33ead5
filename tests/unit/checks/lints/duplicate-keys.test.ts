import { describe, expect, it } from "vitest";
import { duplicateKeys } from "@/lib/checks/lints/duplicate-keys";
import { said } from "../said";

const tip = "merge the two, or remove one";

describe("a key", () => {
  it("that stands twice in one object is told where it stands again", () => {
    const found = said(duplicateKeys, (records) => {
      records["models/twice"] =
        '{\n  "name": "a",\n  "name": "b",\n  "facts": { "x": { "v": 1, "v": 2 } }\n}\n';
    });
    expect(found).toEqual([
      {
        place: 'data/models/twice.json:3:3 "name": "b",',
        problem: "the key `name` stands twice in one object; all but the last are lost",
        tip,
      },
      {
        place: 'data/models/twice.json:4:29 "v": 2 } }',
        problem: "the key `v` stands twice in one object; all but the last are lost",
        tip,
      },
    ]);
  });

  it("may stand again in another object", () => {
    const found = said(duplicateKeys, (records) => {
      records["models/nested"] = '{ "name": "a", "facts": { "name": "b" } }\n';
    });
    expect(found).toEqual([]);
  });
});
