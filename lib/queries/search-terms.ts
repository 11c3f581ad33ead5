import type { Database } from "@/lib/database/client";
import { rememberedByDatabase } from "./remembered";

interface TermsRow {
  address: string;
  name: string;
  spellings: string;
}

/**
 * The folded words under which each record may be found, by address: its name, Chinese name, other spellings,
 * slug, and pinyin spaced, joined and as initials, with the names that came into use later. The build has worked
 * them out for the full-text search.
 */
export const searchTerms = rememberedByDatabase(async (database: Database): Promise<Map<string, string>> => {
  const rows = await database.$queryRawUnsafe<TermsRow[]>(
    "SELECT address, name, spellings FROM Search WHERE name <> '' OR spellings <> ''",
  );
  const terms = new Map<string, string>();
  for (const { address, name, spellings } of rows) {
    const known = terms.get(address);
    const words = name === "" ? spellings : `${name} ; ${spellings}`;
    terms.set(address, known === undefined ? words : `${known} ; ${words}`);
  }
  return terms;
});
