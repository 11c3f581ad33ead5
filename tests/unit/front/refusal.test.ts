import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { refusalOf } from "@/lib/front/refusal.js";
import { readTarget } from "@/lib/front/request-target.js";

describe("readTarget", () => {
  it.each([
    ["/models?q=a%20b", { path: "/models", query: "?q=a%20b" }],
    ["/models/%71wen-7b", { path: "/models/qwen-7b", query: "" }],
    ["/%6D%6f%64els%2Fqwen", { path: "/models%2Fqwen", query: "" }],
    ["/as%2dof/2023%2D09-20/%7Ex%5F.", { path: "/as-of/2023-09-20/~x_.", query: "" }],
    ["/search?q=%71", { path: "/search", query: "?q=%71" }],
    ["/search?q=a?b#c", { path: "/search", query: "?q=a?b" }],
    ["http://somewhere.example/models?x=1", { path: "/models", query: "?x=1" }],
    ["", { path: "/", query: "" }],
    ["http://somewhere.example", { path: "/", query: "" }],
    ["/%E7%99%BE%E6%A8%A1", { path: "/%E7%99%BE%E6%A8%A1", query: "" }],
  ])("reads %s", (target, read) => {
    expect(readTarget(target)).toEqual(read);
  });

  it.each(["/%", "/%zz", "/%c0%ae", "/models/%E7%99", "/%00", "/a%0d%0aX: y", "/%7f", "*", "models"])(
    "cannot read %j",
    (target) => {
      expect(readTarget(target)).toBeUndefined();
    },
  );

  it("gives an address one spelling, and changes none that has no needless escape", () => {
    fc.assert(
      fc.property(fc.webPath(), (path) => {
        const once = readTarget(path);
        if (once === undefined) return;
        expect(readTarget(once.path)?.path).toBe(once.path);
        expect(decodeURIComponent(once.path)).toBe(decodeURIComponent(path) || "/");
      }),
    );
  });
});

describe("refusalOf", () => {
  const page = { path: "/models", query: "" };

  it("lets GET and HEAD of a readable address through, and nothing else", () => {
    expect(refusalOf("GET", page)).toBeUndefined();
    expect(refusalOf("HEAD", page)).toBeUndefined();
    expect(refusalOf("GET", undefined)).toMatchObject({ status: 400 });
    for (const method of ["POST", "PUT", "PATCH", "DELETE", "TRACE", "PURGE", "LINK", "get", ""])
      expect(refusalOf(method, page), method).toEqual({
        status: 405,
        headers: { Allow: "GET, HEAD, OPTIONS" },
      });
  });

  it("answers OPTIONS itself, and lets every site read the files for programs", () => {
    expect(refusalOf("OPTIONS", page)).toEqual({ status: 204, headers: { Allow: "GET, HEAD, OPTIONS" } });
    const files = refusalOf("OPTIONS", { path: "/api/tables/models.csv", query: "" });
    expect(files?.headers).toMatchObject({ "Access-Control-Allow-Origin": "*" });
  });
});
