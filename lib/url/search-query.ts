import { type ProfileCollection, profileCollections } from "@/lib/schema/collection-names";
import { addressState } from "./address-state";
import { choice, text } from "./parameters";

/** What the address of a search asks for. */
export interface SearchQuery {
  typed: string;
  /** Only this collection; absent for all. */
  collection: ProfileCollection | undefined;
}

/** A search in the address of its page. */
export const searchAddress = addressState<SearchQuery>({
  typed: text("q"),
  collection: choice("in", profileCollections, undefined),
});
