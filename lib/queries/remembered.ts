import type { Database } from "@/lib/database/client";

/**
 * Asks a question once for each open database: a build never changes, so neither does its answer. The
 * answer is forgotten with the database. Only for answers that the whole site shares.
 */
export function rememberedByDatabase<Answer>(
  ask: (database: Database) => Promise<Answer>,
): (database: Database) => Promise<Answer> {
  const answers = new WeakMap<Database, Promise<Answer>>();
  return (database) => {
    const known = answers.get(database);
    if (known) return known;
    const asked = ask(database);
    answers.set(database, asked);
    // A failed reading must not be the answer for ever.
    asked.catch(() => answers.delete(database));
    return asked;
  };
}
