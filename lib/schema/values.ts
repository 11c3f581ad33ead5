import { z } from "zod";
import { PlainText, Sources } from "./text";

export const PositiveNumber = z.number().positive();
export const WholeCount = z.int().nonnegative();
export const Flag = z.boolean();

export const Currency = z.enum(["USD", "CNY", "HKD", "EUR", "GBP", "JPY", "KRW", "TWD", "SGD"]);

/** An amount in whole units of a currency. */
export const Money = z.strictObject({ amount: z.number().nonnegative(), currency: Currency });
export type Money = z.infer<typeof Money>;

/** A person's name in both scripts, with pinyin as the field writes it in `name`. */
export const Person = z.strictObject({
  name: PlainText,
  nameZh: PlainText.optional(),
  role: PlainText,
  sources: Sources,
});
export type Person = z.infer<typeof Person>;

/** A stock listing; the fact's `since` is the first day of trading. */
export const Listing = z.strictObject({ exchange: PlainText, ticker: PlainText.optional() });
export type Listing = z.infer<typeof Listing>;
