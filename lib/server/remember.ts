import "server-only";
import type { Database } from "@/lib/database/client";
import { currentDatabase } from "./database";
import { weightOf } from "./weight";

/** What a process remembers weighs at most so many bytes, however many answers that is. */
export const capacity = 32 * 1024 * 1024;

interface Remembered {
  answer: Promise<unknown>;
  /** 0 until the answer is there. */
  weight: number;
}

const remembered = new Map<string, Remembered>();
let total = 0;

/**
 * Runs a query once for each set of arguments. The least recently asked is forgotten first; an answer that is
 * heavier than all that may be remembered is forgotten as soon as it is given, and so is a failure.
 * @param question a name that is the query's alone
 */
export async function remember<Answer>(
  question: string,
  args: readonly unknown[],
  ask: (database: Database) => Promise<Answer>,
): Promise<Answer> {
  const { database } = await currentDatabase();
  const key = JSON.stringify([question, ...args]);
  const known = remembered.get(key);
  if (known !== undefined) {
    remembered.delete(key);
    remembered.set(key, known);
    return known.answer as Promise<Answer>;
  }
  const answer = ask(database);
  const asked: Remembered = { answer, weight: 0 };
  remembered.set(key, asked);
  answer.then(
    (view) => keep(key, asked, weightOf(view)),
    () => forget(key, asked),
  );
  return answer;
}

function keep(key: string, asked: Remembered, weight: number): void {
  if (remembered.get(key) !== asked) return;
  asked.weight = weight + 2 * key.length;
  total += asked.weight;
  for (const [oldest, { weight: held }] of remembered) {
    if (total <= capacity) return;
    // What is still being asked weighs nothing yet.
    if (held > 0) forget(oldest, remembered.get(oldest));
  }
}

function forget(key: string, asked: Remembered | undefined): void {
  if (asked === undefined || remembered.get(key) !== asked) return;
  remembered.delete(key);
  total -= asked.weight;
}
