import { describe, expect, it } from "vitest";
import { withEveryPlatform } from "@/lib/cli/lockfile";

const packages = {
  "": {},
  "node_modules/swc": {
    version: "2.0.0",
    optionalDependencies: { "swc-darwin-arm64": "2.0.0", "swc-linux-x64-musl": "2.0.0", range: "^1.0.0" },
  },
  "node_modules/tool": { version: "1.0.0", dev: true, optionalDependencies: { "tool-wasm32-wasi": "1.0.0" } },
  "node_modules/tool/node_modules/tool-wasm32-wasi": { version: "1.0.0" },
};

describe("withEveryPlatform", () => {
  const { completed, added } = withEveryPlatform({ packages });

  it("adds what is named with an exact version and not locked, near or far", () => {
    expect(added).toEqual(["swc-darwin-arm64", "swc-linux-x64-musl"]);
  });

  it("tells npm for which systems a package is", () => {
    expect(completed.packages["node_modules/swc-darwin-arm64"]).toEqual({
      version: "2.0.0",
      optional: true,
      os: ["darwin"],
      cpu: ["arm64"],
    });
    expect(completed.packages["node_modules/swc-linux-x64-musl"]?.libc).toEqual(["musl"]);
  });

  it("changes nothing the second time", () => {
    expect(withEveryPlatform(completed)).toEqual({ completed, added: [] });
  });
});
