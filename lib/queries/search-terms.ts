import type { Database } from "@/lib/database/client";
import { rememberedByDatabase } from "./remembered";

interface TermsRow {
  address: string;
  name: string;
  spellings: string;
}

/**
 * The folded words under which each record may be found, by address: its name, Chinese name, other spellings,
 * slug, and pinyin spaced, joined and as initials. The build has worked them out for the full-text search.
 */
export const searchTerms = rememberedByDatabase(async (database: Database): Promise<Map<string, string>> => {
  const rows = await database.$queryRawUnsafe<TermsRow[]>(
    "SELECT address, name, spellings FROM Search WHERE name <> ''",
  );
  return new Map(rows.map(({ address, name, spellings }) => [address, `${name} ; ${spellings}`]));
});
