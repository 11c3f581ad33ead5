import { execFileSync } from "node:child_process";
import { tableCollections } from "@/lib/schema/collection-names";
import { startSite } from "../support/site-process";

/** Pages of a past day, cheap and dear ones. */
const pages = [
  "",
  "/models",
  "/models/qwen-7b",
  "/companies/baidu",
  "/chips",
  "/data/quality",
  "/timeline",
  "/about",
];

const day = (index: number) => new Date(Date.UTC(2018, 0, 1 + index)).toISOString().slice(0, 10);

/** Memory of the serving process in megabytes, as the system counts it. */
function memoryOf(pid: number): number {
  return Number(execFileSync("ps", ["-o", "rss=", "-p", String(pid)], { encoding: "utf8" })) / 1024;
}

/**
 * Asks a server for so many distinct pages of past days and then table files, each for the first time, and tells
 * how much memory it holds on the way: a flat line, or what is remembered has no bound.
 */
export async function measureMemory(pageCount: number, fileCount: number): Promise<string> {
  const site = await startSite();
  try {
    const asked = [
      ...Array.from({ length: pageCount }, (_, index) => {
        const page = pages[index % pages.length] ?? "";
        return `/as-of/${day(Math.floor(index / pages.length) * 7)}${page}`;
      }),
      ...Array.from({ length: fileCount }, (_, index) => {
        const table = tableCollections[index % tableCollections.length] ?? "models";
        return `/data-files/${day(Math.floor(index / tableCollections.length) * 25)}/${table}`;
      }),
    ];
    const marks = [`start ${memoryOf(site.process.pid ?? 0).toFixed(0)}`];
    const step = Math.ceil(asked.length / 8);
    for (const [index, path] of asked.entries()) {
      await (await fetch(site.origin + path)).arrayBuffer();
      if ((index + 1) % step === 0 || index + 1 === asked.length)
        marks.push(`${index + 1}: ${memoryOf(site.process.pid ?? 0).toFixed(0)}`);
    }
    return `MB held after so many distinct pages and files: ${marks.join(", ")}`;
  } finally {
    await site.end();
  }
}
