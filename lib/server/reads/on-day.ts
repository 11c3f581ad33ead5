import "server-only";
import type { Database } from "@/lib/database/client";
import type { AsOf } from "@/lib/domain/as-of";
import { asOfFor } from "@/lib/queries/as-of";
import type { Day } from "@/lib/schema/partial-date";
import { remember } from "../remember";

/**
 * A read of one page: takes `latest` or a day as the address writes it; undefined for a day outside the data.
 * @param question a name that is the query's alone
 */
export const readOnDay =
  <View>(question: string, query: (database: Database, on: { asOf: AsOf; day: Day }) => Promise<View>) =>
  (written: string): Promise<View | undefined> =>
    remember(question, [written], async (database) => {
      const asked = await asOfFor(database, written);
      return asked.kind === "not-found" ? undefined : query(database, { asOf: asked.asOf, day: asked.day });
    });
