import "server-only";
import { rulesHub } from "@/lib/queries/rules/hub";
import { readOnDay } from "./on-day";

/** What governed generative AI in China on a day. */
export const readRules = readOnDay("rules", rulesHub);
