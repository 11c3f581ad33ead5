import type { Database } from "@/lib/database/client";
import { type FactView, factsAsOf } from "@/lib/domain/as-of";
import type { Moment } from "@/lib/domain/moment";
import { compareDates } from "@/lib/domain/partial-dates";
import { Relation } from "@/lib/records/relation/schema";
import { fieldsOf } from "@/lib/schema/fields";
import type { PartialDate } from "@/lib/schema/partial-date";
import { namesOf } from "../names";
import { recordsOf } from "../records";

/** An order of chips that had been reported by a day. */
export interface ChipOrder {
  slug: string;
  from: string;
  to: string;
  date?: PartialDate;
  text?: string;
  /** The chips concerned, where the order names them beside its two ends. */
  about: string[];
  facts: Record<string, FactView>;
  sources: string[];
}

const fields = fieldsOf(Relation);

/** Orders of chips reported by a day, newest first; an order between parties unknown on that day is left out. */
export async function chipOrders(database: Database, moment: Moment): Promise<ChipOrder[]> {
  const wanted = ["from", "to", "date", "text", "about", "facts", "sources"] as const;
  const question = { collection: "relations", fields: wanted, kind: "chip-order" } as const;
  const orders = await recordsOf(database, question, moment);
  const known = await namesOf(
    database,
    orders.flatMap(({ record: { from, to } }) => [from, to]),
    moment,
  );
  return orders
    .filter(({ record: { from, to } }) => known.has(from) && known.has(to))
    .map(({ slug, record: { from, to, date, text, about = [], facts, sources } }) => ({
      slug,
      from,
      to,
      ...(date !== undefined && { date }),
      ...(text !== undefined && { text }),
      about,
      facts: factsAsOf(facts ?? {}, fields, moment),
      sources,
    }))
    .sort((a, b) => compareDates(b.date, a.date) || a.slug.localeCompare(b.slug));
}
