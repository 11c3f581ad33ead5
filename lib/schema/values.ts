import { z } from "zod";
import { field, oneOf } from "./field";
import { options } from "./options";
import { PlainText, Sources } from "./text";

export const PositiveNumber = z.number().positive().meta({ format: "number" });
export const WholeCount = z.int().nonnegative().meta({ format: "count" });
export const Flag = z.boolean().meta({ format: "boolean" });

const currencies = options({
  USD: "US dollar",
  CNY: "Renminbi yuan",
  HKD: "Hong Kong dollar",
  EUR: "Euro",
  GBP: "Pound sterling",
  JPY: "Yen",
  KRW: "Won",
  TWD: "New Taiwan dollar",
  SGD: "Singapore dollar",
});

/** An amount in whole units of a currency. */
export const Money = z
  .strictObject({
    amount: field(z.number().nonnegative(), {
      label: "Amount",
      description: "In whole units of the currency: 2.5 billion is `2500000000`.",
      format: "number",
    }),
    currency: field(oneOf(currencies), {
      label: "Currency",
      description: "The currency that the source names; never converted.",
    }),
  })
  .meta({ format: "money" });
export type Money = z.infer<typeof Money>;

/** A person's name in both scripts. */
export const Person = z
  .strictObject({
    name: field(PlainText, {
      label: "Name",
      description: "The name in Latin letters, in pinyin as the field writes it: `Liang Wenfeng`.",
    }),
    nameZh: field(PlainText, {
      label: "Chinese name",
      description: "The name in characters: `梁文锋`.",
    }).optional(),
    role: field(PlainText, {
      label: "Role",
      description: "What the person is there: `co-founder and chief executive`.",
    }),
    sources: field(Sources, {
      label: "Sources",
      description: "Slugs of the sources that tell of the person.",
    }),
  })
  .meta({ format: "people" });
export type Person = z.infer<typeof Person>;

/** A stock listing. */
export const Listing = z
  .strictObject({
    exchange: field(PlainText, {
      label: "Exchange",
      description: "The stock exchange by its name: `Hong Kong Stock Exchange`.",
    }),
    ticker: field(PlainText, {
      label: "Ticker",
      description: "The ticker there, as text: `BIDU`.",
    }).optional(),
  })
  .meta({ format: "listing" });
export type Listing = z.infer<typeof Listing>;
