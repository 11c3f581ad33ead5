import type { z } from "zod";
import type { Display } from "../display";
import type { StatementFile } from "./schema";

export const statementDisplay = { begins: ["asOf"] } as const satisfies Display<
  z.infer<typeof StatementFile>
>;
