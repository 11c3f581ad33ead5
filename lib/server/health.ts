import "server-only";
import addresses from "@/lib/database/generated/addresses.json";
import { editionNow } from "@/lib/queries/health";
import { currentDatabase } from "./database";

/** Whether the database answers, and with the edition that the pages were built from. */
type Health = { isWell: true; edition: string } | { isWell: false; reason: string };

/** Asks the database now; what is remembered does not count. */
export async function readHealth(): Promise<Health> {
  try {
    const { database } = await currentDatabase();
    const edition = await editionNow(database);
    if (edition === addresses.edition) return { isWell: true, edition };
    return { isWell: false, reason: `the pages are of edition ${addresses.edition}, the data of ${edition}` };
  } catch (error) {
    console.error("The database does not answer:", error);
    return { isWell: false, reason: "the database does not answer" };
  }
}
