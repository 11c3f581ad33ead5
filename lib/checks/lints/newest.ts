import { latest, spanOf } from "@/lib/domain/partial-dates";
import type { Day } from "@/lib/schema/calendar";
import type { Tree } from "../lint";
import { dateAt } from "./dates";

/** The latest day that any source names under a key; undefined where none does. */
export function newestOf(tree: Tree, key: "published" | "accessed"): Day | undefined {
  const sources = tree.documents.filter(({ collection }) => collection === "sources");
  const date = latest(sources.map((source) => dateAt(source, [key])));
  return date === undefined ? undefined : spanOf(date).first;
}
