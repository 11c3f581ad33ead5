import type { Statement } from "@/lib/records/statement/schema";
import { addressState } from "./address-state";
import { choice, text } from "./parameters";

/** How a statement stands on the day shown; `left-out` where nothing was known of it by then. */
export type StatementStanding = Statement["status"] | "left-out";

const standings: readonly StatementStanding[] = [
  "confirmed",
  "contradicted",
  "unverified",
  "outdated",
  "left-out",
];

/** Which statements of the survey a reader wants. */
export interface StatementFilterState {
  text: string;
  status: StatementStanding | undefined;
}

/** The filter of the statements in the address of their page. */
export const statementAddress = addressState<StatementFilterState>({
  text: text("q"),
  status: choice("status", standings, undefined),
});
