import "server-only";
import type { Database } from "@/lib/database/client";
import { currentDatabase } from "./database";

/** At most so many answers are remembered in a process. */
const capacity = 500;
const answers = new Map<string, Promise<unknown>>();

/**
 * Runs a query once for each state of the data and set of arguments; the least recently asked is forgotten
 * first. A failed query is asked again.
 * @param question a name that is the query's alone
 */
export async function remember<Answer>(
  question: string,
  args: readonly unknown[],
  ask: (database: Database) => Promise<Answer>,
): Promise<Answer> {
  const { version, database } = await currentDatabase();
  const key = JSON.stringify([version, question, ...args]);
  const known = answers.get(key) as Promise<Answer> | undefined;
  const answer = known ?? ask(database);
  answers.delete(key);
  answers.set(key, answer);
  if (answers.size > capacity) answers.delete(answers.keys().next().value ?? "");
  answer.catch(() => answers.delete(key));
  return answer;
}
