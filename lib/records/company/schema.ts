import { z } from "zod";
import { fact } from "@/lib/schema/fact";
import { PartialDate } from "@/lib/schema/partial-date";
import { naming, summary } from "@/lib/schema/record";
import { PlainText, WebAddress } from "@/lib/schema/text";
import { Listing, Money, Person, WholeCount } from "@/lib/schema/values";

export const CompanyKind = z.enum(["company", "research-institute", "university", "investor"]);

/** The player's place in the landscape; the first five are the segments of the September 2023 survey. */
export const Segment = z.enum([
  "cloud",
  "social-media",
  "technology",
  "research",
  "startup",
  "chipmaker",
  "foundry",
  "telecom",
  "device-maker",
  "platform",
  "investor",
  "abroad",
]);
export type Segment = z.infer<typeof Segment>;

export const ListStatus = z.enum(["listed", "removed", "not-listed"]);

/** A company, laboratory, university or investor. */
export const Company = z.strictObject({
  ...naming,
  kind: CompanyKind,
  segment: Segment,
  country: PlainText,
  ...summary,
  facts: z.strictObject({
    founded: fact(PartialDate, {
      label: "Founded",
      description: "When it was founded; `≤` and a date when only known to exist by then.",
      format: "date",
      group: "Identity",
    }),
    headquarters: fact(PlainText, {
      label: "Headquarters",
      description: "City of the head office.",
      format: "text",
      group: "Identity",
    }),
    province: fact(PlainText, {
      label: "Province",
      description: "Province or municipality of the head office, for places in China.",
      format: "text",
      group: "Identity",
    }),
    website: fact(WebAddress, {
      label: "Website",
      description: "The official site.",
      format: "url",
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
      format: "text",
      group: "Business",
      varies: true,
    }),
    products: fact(z.array(PlainText).min(1), {
      label: "Products",
      description: "Products built on its models.",
      format: "list",
      group: "Business",
      varies: true,
    }),
    listing: fact(Listing, {
      label: "Listing",
      description: "Stock exchange and ticker; since the first day of trading.",
      format: "listing",
      group: "Business",
      varies: true,
    }),
    valuation: fact(Money, {
      label: "Valuation",
      description: "Value of the whole company in a funding round or on the market.",
      format: "money",
      group: "Business",
      varies: true,
    }),
    revenue: fact(Money, {
      label: "Revenue",
      description: "Revenue of the period that `since` names.",
      format: "money",
      group: "Business",
      varies: true,
    }),
    capitalSpending: fact(Money, {
      label: "Capital spending",
      description: "Capital expenditure of the period that `since` names.",
      format: "money",
      group: "Business",
      varies: true,
    }),
    headcount: fact(WholeCount, {
      label: "Headcount",
      description: "Employees.",
      format: "count",
      group: "Business",
      varies: true,
    }),
    ownChips: fact(z.array(PlainText).min(1), {
      label: "Own chips",
      description: "Processors of its own design.",
      format: "list",
      group: "Technology",
      varies: true,
    }),
    stack: fact(z.array(PlainText).min(1), {
      label: "Hardware and software stack",
      description: "Own hardware and software for AI, layer by layer.",
      format: "list",
      group: "Technology",
      varies: true,
    }),
    trainingCompute: fact(PlainText, {
      label: "Compute in use",
      description: "What its models are trained and served on, as far as known.",
      format: "text",
      group: "Technology",
      varies: true,
    }),
    entityList: fact(ListStatus, {
      label: "US Entity List",
      description:
        "Whether it stands on the Entity List of the US Commerce Department (15 CFR part 744, supplement 4).",
      format: "choice",
      group: "Restrictions",
      varies: true,
    }),
    section1260H: fact(ListStatus, {
      label: "US Section 1260H list",
      description: "Whether the US Defense Department lists it as a Chinese military company.",
      format: "choice",
      group: "Restrictions",
      varies: true,
    }),
  }),
});
export type Company = z.infer<typeof Company>;
