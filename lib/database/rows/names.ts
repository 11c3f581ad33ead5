import { pinyin } from "pinyin-pro";
import { foldForSearch } from "@/lib/domain/search-terms";
import { collections, type RecordOf } from "@/lib/records";
import { type CollectionName, isListCollection } from "@/lib/schema/slug";

/** Whether records of a collection are found by their names; rows are found through the records they belong to. */
export const isSearched = (collection: CollectionName) => !isListCollection(collection);

/** The name under which lists and search show a record. */
export function nameOf(collection: CollectionName, slug: string, record: RecordOf<CollectionName>): string {
  if ("name" in record) return record.name;
  if ("title" in record) return record.title;
  return `${collections[collection].singular} ${slug}`;
}

/** The words beside its name under which a record is found: other spellings, slug and pinyin. */
export function spellingsOf(
  collection: CollectionName,
  slug: string,
  record: RecordOf<CollectionName>,
): string {
  const spellings = otherNamesOf(record);
  const names = [nameOf(collection, slug, record), ...spellings];
  return [...spellings, slug, ...names.flatMap(pinyinOf)].join(" ; ");
}

/** Words by which a record is found from a date on. */
interface LaterSpellings {
  spellings: string;
  since?: string | undefined;
}

/** Names that came into use after the record's beginning, and those by which programs call a model. */
export function laterSpellingsOf(record: RecordOf<CollectionName>): LaterSpellings[] {
  const laterNames = "laterNames" in record ? (record.laterNames ?? []) : [];
  const facts = "facts" in record ? (record.facts ?? {}) : {};
  const apiNames = "apiNames" in facts ? [facts.apiNames ?? []].flat() : [];
  return [
    ...laterNames.map(({ name, since }) => ({ since, spellings: [name, ...pinyinOf(name)].join(" ; ") })),
    ...apiNames.map(({ value = [], since }) => ({ since, spellings: value.join(" ; ") })),
  ];
}

/** Everything by which a record is found, folded; null for what is not looked for by name. */
export function termsOf(
  collection: CollectionName,
  slug: string,
  record: RecordOf<CollectionName>,
): string | null {
  if (!isSearched(collection)) return null;
  const later = laterSpellingsOf(record).map(({ spellings }) => spellings);
  const words = [nameOf(collection, slug, record), spellingsOf(collection, slug, record), ...later];
  return words.map(foldForSearch).join(" ; ");
}

/** Chinese names and other spellings. */
function otherNamesOf(record: RecordOf<CollectionName>): string[] {
  const zh = "nameZh" in record ? (record.nameZh ?? []) : [];
  const aliases = "aliases" in record ? (record.aliases ?? []) : [];
  const original = "titleEn" in record ? (record.titleEn ?? []) : [];
  return [zh, aliases, original].flat();
}

/** Pinyin of the Chinese in a name, spaced, joined and as initials, since readers type all three. */
function pinyinOf(name: string): string[] {
  const syllables = [...name.matchAll(/\p{Script=Han}+/gu)].flatMap(([run]) =>
    pinyin(run, { toneType: "none", type: "array", v: true }),
  );
  if (syllables.length === 0) return [];
  return [syllables.join(" "), syllables.join(""), syllables.map((syllable) => syllable.charAt(0)).join("")];
}
