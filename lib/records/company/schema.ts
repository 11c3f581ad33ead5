import { z } from "zod";
import { fact, factFields } from "@/lib/schema/fact";
import { choice, field, oneOf } from "@/lib/schema/field";
import { PartialDate } from "@/lib/schema/partial-date";
import { naming, summary } from "@/lib/schema/record";
import { PlainText, WebAddress } from "@/lib/schema/text";
import { Listing, Money, Person, WholeCount } from "@/lib/schema/values";
import { companyKinds, listStatuses, segments } from "./choices";

/** A company, laboratory, university or investor. */
export const Company = z.strictObject({
  ...naming,
  kind: choice(companyKinds, {
    label: "Kind",
    description: "Company, institute, university or investor.",
  }),
  segment: choice(segments, { label: "Segment", description: "Its place in the landscape." }),
  country: field(PlainText, { label: "Country", description: "Country of the head office." }),
  ...summary,
  facts: factFields({
    founded: fact(PartialDate, {
      label: "Founded",
      description: "When it was founded. Where only a first sighting is known, that is `firstSeen`.",
      group: "Identity",
    }),
    firstSeen: fact(PartialDate, {
      label: "First seen",
      description: "The first day on which a source here names it, where its founding is not known.",
      group: "Identity",
    }),
    headquarters: fact(PlainText, {
      label: "Headquarters",
      description: "City of the head office.",
      group: "Identity",
    }),
    province: fact(PlainText, {
      label: "Province",
      description: "Province or municipality of the head office, for places in China.",
      group: "Identity",
    }),
    website: fact(WebAddress, {
      label: "Website",
      description: "The official site.",
      group: "Identity",
    }),
    people: fact(z.array(Person).min(1), {
      label: "People",
      description: "Founders and heads, in both scripts, with their role.",
      format: "people",
      group: "Identity",
      varies: true,
    }),
    businessModel: fact(PlainText, {
      label: "Business model",
      description: "How it earns money with generative AI.",
      group: "Business",
      varies: true,
    }),
    products: fact(z.array(PlainText).min(1), {
      label: "Products",
      description: "Products built on its models.",
      group: "Business",
      varies: true,
    }),
    listing: fact(Listing, {
      label: "Listing",
      description: "Stock exchange and ticker; since the first day of trading.",
      group: "Business",
      varies: true,
    }),
    valuation: fact(Money, {
      label: "Valuation",
      description: "Value of the whole company in a funding round or on the market.",
      group: "Business",
      varies: true,
    }),
    revenue: fact(Money, {
      label: "Revenue",
      description: "Revenue of the whole year that ends on `since`; the note names it: `Year 2024.`",
      group: "Business",
      varies: true,
    }),
    revenueInterim: fact(Money, {
      label: "Revenue of part of a year",
      description:
        "Revenue of a half-year, of quarters or of nine months that end on `since`, as the note says.",
      group: "Business",
      varies: true,
    }),
    capitalSpending: fact(Money, {
      label: "Capital spending",
      description: "Capital expenditure of the period that `since` names.",
      group: "Business",
      varies: true,
    }),
    headcount: fact(WholeCount, {
      label: "Headcount",
      description: "Employees.",
      group: "Business",
      varies: true,
    }),
    ownChips: fact(z.array(PlainText).min(1), {
      label: "Own chips",
      description: "Processors of its own design.",
      group: "Technology",
      varies: true,
    }),
    stack: fact(z.array(PlainText).min(1), {
      label: "Hardware and software stack",
      description: "Own hardware and software for AI, layer by layer.",
      group: "Technology",
      varies: true,
    }),
    trainingCompute: fact(PlainText, {
      label: "Compute in use",
      description: "What its models are trained and served on, as far as known.",
      group: "Technology",
      varies: true,
    }),
    entityList: fact(oneOf(listStatuses), {
      label: "US Entity List",
      description:
        "Whether it stands on the Entity List of the US Commerce Department (15 CFR part 744, supplement 4).",
      group: "Restrictions",
      varies: true,
    }),
    section1260H: fact(oneOf(listStatuses), {
      label: "US Section 1260H list",
      description: "Whether the US Defense Department lists it as a Chinese military company.",
      group: "Restrictions",
      varies: true,
    }),
  }),
});
export type Company = z.infer<typeof Company>;
