import { z } from "zod";
import { PartialDate } from "@/lib/schema/partial-date";
import { refTo } from "@/lib/schema/slug";
import { PlainText, Sources } from "@/lib/schema/text";

/** Filed (备案) with the CAC, filed for use on a device, or registered (登记) with a provincial office. */
export const FilingKind = z.enum(["filed", "filed-on-device", "registered"]);

/** A generative-AI service on a published list. `name` is the product in Chinese, as listed. */
export const Filing = z.strictObject({
  key: PlainText,
  name: PlainText,
  kind: FilingKind,
  operator: PlainText,
  /** Only where the operator is certainly this company. */
  company: refTo("companies").optional(),
  model: refTo("models").optional(),
  province: PlainText.optional(),
  date: PartialDate.optional(),
  number: PlainText.optional(),
  note: PlainText.optional(),
});
export type Filing = z.infer<typeof Filing>;

/** One published list: when it was announced, what it says of the totals, and its rows. */
export const FilingList = z.strictObject({
  $schema: z.string().optional(),
  name: PlainText,
  announced: PartialDate,
  asOf: PartialDate.optional(),
  /** Totals as announced, beside which the site shows what the rows add up to. */
  announcedFiled: z.int().nonnegative().optional(),
  announcedRegistered: z.int().nonnegative().optional(),
  note: PlainText.optional(),
  sources: Sources,
  rows: z.array(Filing),
});
export type FilingList = z.infer<typeof FilingList>;
