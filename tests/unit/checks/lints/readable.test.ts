import { describe, expect, it } from "vitest";
import { readable } from "@/lib/checks/lints/readable";
import { said } from "../said";

const saidOf = (text: string) =>
  said(readable, (records) => {
    records["models/broken"] = text;
  });

describe("a file that cannot be read", () => {
  it("is told where its syntax breaks", () => {
    expect(saidOf('{\n  "name": "x"\n  "kind": 1\n}')).toEqual([
      {
        place: 'data/models/broken.json:3:3 "kind": 1',
        problem: "this is not JSON: comma expected here",
        tip: "put a comma between two entries",
      },
    ]);
  });

  it("is told of each key that could reach into every object of a program", () => {
    expect(saidOf('{ "__proto__": { "a": 1 } }')).toEqual([
      {
        place: 'data/models/broken.json:1:3 "__proto__": { "a": 1 } }',
        problem: "the key `__proto__` is not allowed",
        tip: "remove it: such a key can change every object of a program",
      },
    ]);
  });
});
