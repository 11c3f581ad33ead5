import type { Money } from "@/lib/schema/values";
import { exactNumber } from "./numbers";

/** How English-language financial writing marks each currency. */
const currencyMarks: Record<Money["currency"], string> = {
  USD: "US$",
  CNY: "CN¥",
  HKD: "HK$",
  EUR: "€",
  GBP: "£",
  JPY: "JP¥",
  KRW: "₩",
  TWD: "NT$",
  SGD: "S$",
};

const steps = [
  { size: 1e12, suffix: "tn" },
  { size: 1e9, suffix: "bn" },
  { size: 1e6, suffix: "m" },
] as const;

/** An amount for people: `US$1.2bn`, `CN¥300m`, `CN¥0.8`. */
export function formatMoney({ amount, currency }: Money): string {
  const step = steps.find(({ size }) => amount >= size);
  const shown =
    step === undefined ? exactNumber(amount) : `${Number((amount / step.size).toPrecision(3))}${step.suffix}`;
  return `${currencyMarks[currency]}${shown}`;
}

/** An amount in full with its ISO code: `1,200,000,000 USD`. */
export function exactMoney({ amount, currency }: Money): string {
  return `${exactNumber(amount)} ${currency}`;
}
