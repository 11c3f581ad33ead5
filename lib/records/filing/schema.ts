import { z } from "zod";
import { choice, field } from "@/lib/schema/field";
import { PartialDate } from "@/lib/schema/partial-date";
import { $schema, note, sources } from "@/lib/schema/record";
import { refTo } from "@/lib/schema/slug";
import { PlainText } from "@/lib/schema/text";
import { WholeCount } from "@/lib/schema/values";
import { filingKinds } from "./choices";

/** A generative-AI service on a published list. */
export const Filing = z.strictObject({
  key: field(PlainText, {
    label: "Key",
    description: "Names the row within its file; as a rule the number on the list.",
  }),
  name: field(PlainText, { label: "Service", description: "The product in Chinese, as listed." }),
  kind: choice(filingKinds, {
    label: "Kind",
    description: "Filed (备案) with the CAC, filed for use on a device, or registered (登记) in a province.",
  }),
  operator: field(PlainText, { label: "Operator", description: "Who runs it, as listed." }),
  company: field(refTo("companies"), {
    label: "Company",
    description: "The operator's record, only where it is certainly this company.",
  }).optional(),
  model: field(refTo("models"), {
    label: "Model",
    description: "The model that the list names for it, where it has a record.",
  }).optional(),
  province: field(PlainText, {
    label: "Province",
    description: "Province or municipality of the office that lists it: `Shanghai`.",
  }).optional(),
  date: field(PartialDate, {
    label: "Date",
    description: "The day that the list gives for it.",
  }).optional(),
  number: field(PlainText, { label: "Number", description: "The number on the list." }).optional(),
  note,
});
export type Filing = z.infer<typeof Filing>;

const total = (label: string, what: string) =>
  field(WholeCount, {
    label,
    description: `How many ${what} there were by then, as announced; the page shows beside it what the rows add up to.`,
  }).optional();

/** One published list: when it was announced, what it says of the totals, and its rows. */
export const FilingList = z.strictObject({
  $schema,
  name: field(PlainText, { label: "Name", description: "The list by its period: `List to July 2024`." }),
  announced: field(PartialDate, { label: "Announced", description: "When the list was made public." }),
  asOf: field(PartialDate, { label: "As of", description: "The day up to which it counts." }).optional(),
  announcedFiled: total("Filed in all", "filed services"),
  announcedRegistered: total("Registered in all", "registered applications"),
  note,
  sources,
  rows: field(z.array(Filing), { label: "Services", description: "The services that the list adds." }),
});
export type FilingList = z.infer<typeof FilingList>;
