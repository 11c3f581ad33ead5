import { relative } from "node:path";
import type { Stryker } from "@stryker-mutator/core";
import { repositoryRoot } from "@/lib/cli/command";

/** One edit that was tried, and what became of it. */
type Edit = Awaited<ReturnType<Stryker["runMutationTest"]>>[number];

/** How the edits within a folder or file fared. */
interface Score {
  place: string;
  edits: number;
  noticed: number;
  survived: number;
  untested: number;
  /** Noticed edits in a hundred, those that no test even runs counting against it. */
  score: number;
}

/** The score of each place that was asked for. */
export function scoresOf(results: readonly Edit[], places: readonly string[]): Score[] {
  return places.map((place) => {
    const within = results.filter((edit) => isIn(place, edit));
    const count = (...statuses: Edit["status"][]) =>
      within.filter(({ status }) => statuses.includes(status)).length;
    const [noticed, survived, untested] = [
      count("Killed", "Timeout"),
      count("Survived"),
      count("NoCoverage"),
    ];
    const edits = noticed + survived + untested;
    return { place, edits, noticed, survived, untested, score: percent(noticed, edits) };
  });
}

/** The edits at some places that no test noticed, one a line, in the order of files and lines. */
export function survivorsOf(results: readonly Edit[], places: readonly string[]): string[] {
  return results
    .filter(({ status }) => status === "Survived" || status === "NoCoverage")
    .filter((edit) => places.some((place) => isIn(place, edit)))
    .map((result) => {
      const { line, column } = result.location.start;
      const edit = (result.replacement ?? "").replace(/\s+/g, " ").slice(0, 100);
      const untested = result.status === "NoCoverage" ? " (no test runs it)" : "";
      return {
        file: fileOf(result.fileName),
        line,
        column,
        text: `${result.mutatorName}: ${edit}${untested}`,
      };
    })
    .sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column)
    .map(({ file, line, column, text }) => `${file}:${line}:${column}  ${text}`);
}

/** Whether an edit is one of a place: of a folder, a file, or some of its lines. Earlier runs tell of others too. */
const isIn = (place: string, { fileName }: Edit) =>
  `${fileOf(fileName)}/`.startsWith(`${place.replace(/:.*$/, "")}/`);

const fileOf = (path: string) => relative(repositoryRoot, path).split("\\").join("/");

function percent(part: number, whole: number): number {
  return whole === 0 ? 100 : Math.floor((part / whole) * 1000) / 10;
}
