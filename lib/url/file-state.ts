import { latestDay } from "@/lib/domain/moment";
import { addressState } from "./address-state";
import { text } from "./parameters";

/** The query of a file that is made for a day. */
export const dayFileAddress = addressState({ asOf: text("asOf", 40, latestDay) });

/** The query of a file that is the same whatever is asked: none. */
export const plainFileAddress = addressState({});
