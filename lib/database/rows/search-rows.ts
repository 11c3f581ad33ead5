import type { Dataset } from "@/lib/dataset/dataset";
import { beginsOn } from "@/lib/domain/existence";
import { spanOf } from "@/lib/domain/partial-dates";
import { chinesePairs, foldForSearch } from "@/lib/domain/search-terms";
import type { RecordOf } from "@/lib/records";
import { addressOf } from "@/lib/schema/address";
import { type CollectionName, collectionNames } from "@/lib/schema/slug";
import type { Row } from "../insert";
import { isSearched, laterSpellingsOf, nameOf, spellingsOf } from "./names";

/** The full-text table: names, spellings and texts of every record, each from the day on which it may be found. */
export const searchTableSql = `CREATE VIRTUAL TABLE "Search" USING fts5(
  address UNINDEXED, begins UNINDEXED, name, spellings, pairs, body,
  tokenize = "unicode61 remove_diacritics 2", prefix = "2 3"
)`;

/** One row for a record's names, and one for each of its dated texts, so that no past day finds later words. */
export function searchRows({ records }: Dataset): Row[] {
  return collectionNames
    .filter(isSearched)
    .flatMap((collection) =>
      [...records[collection]].flatMap(([slug, record]) =>
        rowsOf(collection, slug, record as RecordOf<CollectionName>),
      ),
    );
}

function rowsOf(collection: CollectionName, slug: string, record: RecordOf<CollectionName>): Row[] {
  const address = addressOf(collection, slug);
  const begins = beginsOn(collection, record as never);
  const start = begins === undefined ? null : spanOf(begins).first;
  const row = (from: string | null, fields: { name?: string; spellings?: string; text?: string }): Row => ({
    address,
    begins: from,
    name: foldForSearch(fields.name ?? ""),
    spellings: foldForSearch(fields.spellings ?? ""),
    pairs: chinesePairs(`${fields.name ?? ""} ${fields.spellings ?? ""} ${fields.text ?? ""}`).join(" "),
    body: foldForSearch(fields.text ?? ""),
  });
  const names = row(start, {
    name: nameOf(collection, slug, record),
    spellings: spellingsOf(collection, slug, record),
  });
  const texts = textsOf(record).map(({ text, since }) => {
    const from = since === undefined ? start : later(start, spanOf(since).first);
    return row(from, { text });
  });
  const laterNames = laterSpellingsOf(record).map(({ spellings, since }) =>
    row(since === undefined ? start : later(start, spanOf(since).first), { spellings }),
  );
  return [names, ...laterNames, ...texts];
}

/** The later of a record's first day and that of a text; an undated record stays undated, whatever its texts. */
const later = (start: string | null, since: string): string | null =>
  start === null || start > since ? start : since;

interface DatedWords {
  text: string;
  since?: string;
}

/** The texts of a record, each with the date from which it may be read. */
function textsOf(record: RecordOf<CollectionName>): DatedWords[] {
  const texts: DatedWords[] = [];
  if ("summary" in record && record.summary !== undefined) texts.push(...[record.summary].flat());
  if ("statement" in record) texts.push(record.statement);
  if ("text" in record && record.text !== undefined) texts.push({ text: record.text });
  if ("evidence" in record && record.evidence)
    texts.push(...record.evidence.map(({ text, date }) => ({ text, since: date })));
  if ("provisions" in record && record.provisions) texts.push(...provisionTexts(record));
  return texts;
}

/** The provisions of a rule, from the publication of the text they stand in. */
function provisionTexts({ provisions = [], milestones }: RecordOf<"regulations">): DatedWords[] {
  const published = milestones.find(({ stage }) => stage === "published" || stage === "adopted")?.date;
  return provisions.map(({ text, version }) =>
    version === "final" && published ? { text, since: published } : { text },
  );
}
