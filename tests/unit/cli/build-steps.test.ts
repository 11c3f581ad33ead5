import { mkdirSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { BUILD_STEPS, type BuildStep, buildStale } from "@/lib/cli/build-steps";
import { repositoryRoot } from "@/lib/cli/command";
import { contentHash, sizeHash } from "@/lib/cli/content-hash";
import { flipBit } from "../../support/damage";
import { temporaryFolder } from "../../support/temporary-folder";

beforeEach(() => {
  vi.spyOn(console, "log").mockReturnValue();
  return () => vi.restoreAllMocks();
});

/** A step that copies what it is built from, and counts how often. */
function countedStep(hashOutputs: BuildStep["hashOutputs"]) {
  const folder = relative(repositoryRoot, temporaryFolder());
  const at = (name: string) => join(repositoryRoot, folder, name);
  writeFileSync(at("input"), "one");
  const run = vi.fn(async () => {
    mkdirSync(at("out"), { recursive: true });
    writeFileSync(at("out/page.html"), "<p>page</p>");
    writeFileSync(at("out/manifest.json"), "{}");
    return { code: 0, output: "" };
  });
  const paths = { inputs: [`${folder}/input`], outputs: [`${folder}/out`], stamp: `${folder}/stamp` };
  return { at, run, step: { title: "step", hashOutputs, run, ...paths } };
}

describe("a build step", () => {
  it.each([
    ["contents", contentHash],
    ["sizes", sizeHash],
  ] as const)(
    "by %s runs where its inputs changed or its outputs are torn, else not",
    async (_name, hash) => {
      const { at, run, step } = countedStep(hash);
      let runs = 0;
      const expectRuns = async (added: number) => {
        await buildStale([step]);
        runs += added;
        expect(run).toHaveBeenCalledTimes(runs);
      };
      await expectRuns(1);
      await expectRuns(0);
      writeFileSync(at("input"), "two");
      await expectRuns(1);
      for (const tear of [
        () => truncateSync(at("out/page.html"), 0),
        () => truncateSync(at("out/manifest.json"), 1),
        () => rmSync(at("out/manifest.json")),
        () => rmSync(at("out"), { recursive: true }),
        () => truncateSync(at("stamp"), 0),
      ]) {
        tear();
        await expectRuns(1);
        await expectRuns(0);
      }
    },
  );

  it("by contents sees a single flipped bit", async () => {
    const { at, run, step } = countedStep(contentHash);
    await buildStale([step]);
    flipBit(at("out/page.html"), 3, 5);
    await buildStale([step]);
    expect(run).toHaveBeenCalledTimes(2);
  });

  it("that fails is told, and runs again", async () => {
    const { run, step } = countedStep(contentHash);
    run.mockResolvedValueOnce({ code: 1, output: "" });
    await expect(buildStale([step])).rejects.toThrow("the step was not built");
    await buildStale([step]);
    expect(run).toHaveBeenCalledTimes(2);
  });
});

describe("the steps of the site", () => {
  it("watch over the files without which nothing is served", () => {
    expect(BUILD_STEPS.database.hashOutputs).toBe(contentHash);
    for (const file of ["BUILD_ID", "routes-manifest.json", "prerender-manifest.json", "server", "static"])
      expect(BUILD_STEPS.site.outputs).toContain(`.next/${file}`);
  });
});
