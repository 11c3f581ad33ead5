import { isObject, type JsonPath, valueAt } from "@/lib/schema/walk";

/** A text of a record's summary with its place and the date from which it holds. */
interface SummaryText {
  path: JsonPath;
  text: string;
  since: unknown;
}

/** The texts of a record's summary, whether it is one or a list of them. */
export function* summaryTexts(record: unknown): Generator<SummaryText> {
  const summary = valueAt(record, ["summary"]);
  for (const [index, entry] of (Array.isArray(summary) ? summary : [summary]).entries()) {
    if (!isObject(entry) || typeof entry.text !== "string") continue;
    const path = Array.isArray(summary) ? ["summary", index, "text"] : ["summary", "text"];
    yield { path, text: entry.text, since: entry.since };
  }
}
