import { beginsOn } from "@/lib/domain/existence";
import { collections } from "@/lib/records";
import { isCollectionName } from "@/lib/schema/collection-names";
import type { PartialDate } from "@/lib/schema/partial-date";
import type { Document } from "../document";

/** The day on which a record begins, where it is whole enough to tell. */
export function beginOf(document: Document): PartialDate | undefined {
  if (!isCollectionName(document.collection)) return undefined;
  const parsed = collections[document.collection].schema.safeParse(document.value);
  return parsed.success ? beginsOn(document.collection, parsed.data as never) : undefined;
}
