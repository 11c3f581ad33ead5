import type { Display } from "../display";
import type { Relation } from "./schema";

export const relationDisplay = { begins: ["date"] } as const satisfies Display<Relation>;
