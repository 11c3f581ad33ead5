import "server-only";
import { rulesHub } from "@/lib/queries/rules/hub";
import { onDay } from "./on-day";

/** What governed generative AI in China on a day. */
export const readRules = onDay("rules", rulesHub);
