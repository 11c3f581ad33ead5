import type { WorkKind } from "@/lib/domain/quality/open-work";
import { formatObservation } from "@/lib/format/observations";
import { workWords } from "@/lib/format/work-words";
import type { Observation } from "@/lib/schema/fact";
import type { FieldMeta } from "@/lib/schema/meta";
import { csvFile } from "./csv";

/** A record with facts of which something is left to do. */
interface RecordWithWork {
  collection: string;
  slug: string;
  name: string;
  facts: readonly { field: string; meta: FieldMeta; observation: Observation; kinds: readonly WorkKind[] }[];
}

const head = ["collection", "slug", "name", "field", "since", "value", "sources", "work", "what to do"];

/** What is left to do as CSV: a line for each thing to do with each fact. */
export function openWorkCsv(records: readonly RecordWithWork[]): string {
  return csvFile([
    head,
    ...records.flatMap(({ collection, slug, name, facts }) =>
      facts.flatMap(({ field, meta, observation, kinds }) =>
        kinds.map((kind) => [
          collection,
          slug,
          name,
          field,
          observation.since,
          formatObservation({ name: field, meta }, observation).exact,
          observation.sources.join("; "),
          kind,
          workWords[kind].advice.replaceAll("`", ""),
        ]),
      ),
    ),
  ]);
}
