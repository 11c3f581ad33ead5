import type { Database } from "@/lib/database/client";
import { classifyChip, toldOfMaker } from "@/lib/domain/export-control";
import type { Moment } from "@/lib/domain/moment";
import { compareDates, hasBegun } from "@/lib/domain/partial-dates";
import { systemColumns } from "@/lib/records/chip/display";
import { classingRules } from "../classing-rules";
import { assembleProfile } from "./assemble";
import type { ChipClass, ChipDetails } from "./details";
import { factRows, namedOf, ruleRows } from "./rows";
import { ofCollection, referring, type Surroundings, surroundingsOf } from "./surroundings";
import type { ProfileView } from "./view";

/** A chip's profile on a day, or undefined where it did not exist. */
export async function chipProfile(
  database: Database,
  slug: string,
  moment: Moment,
): Promise<ProfileView<ChipDetails> | undefined> {
  const around = await surroundingsOf(database, { collection: "chips", slug, moment }, ({ record }) => [
    `companies/${record.vendor}`,
  ]);
  if (around === undefined) return undefined;
  const { vendor, kind, variantOf, accelerator, exportStatus = [] } = around.entry.record;
  const details: ChipDetails = {
    vendor,
    kind,
    variantOf,
    accelerator,
    classes: await classesOf(database, around),
    steps: exportStatus
      .filter(({ date }) => hasBegun(date, moment.read))
      .sort((a, b) => compareDates(a.date, b.date)),
    namedIn: ruleRows(around, ["namedChips"]),
    variants: factRows(around, "chips", ["variantOf"]),
    systems: factRows(around, "chips", ["accelerator"], systemColumns),
  };
  const mentioned = [
    `companies/${vendor}`,
    ...[variantOf, accelerator].filter((one) => one !== undefined).map((one) => `chips/${one}`),
    ...details.steps.flatMap(({ rule }) => (rule === undefined ? [] : [`export-rules/${rule}`])),
  ];
  return assembleProfile(database, around, { details, mentioned });
}

/** The chip's class under every rule in force on the day. */
async function classesOf(database: Database, around: Surroundings<"chips">): Promise<ChipClass[]> {
  const { entry, moment, neighbours } = around;
  const naming = referring(around, "export-rules", ["namedChips"]).map(({ address }) => address);
  const rules = await classingRules(database, { slug: entry.slug, naming }, moment);
  const [maker] = ofCollection(neighbours, "companies");
  const told = maker === undefined ? {} : toldOfMaker(maker.country);
  return classifyChip(entry, rules, moment, told).flatMap((classification) => {
    const rule = rules.find(({ slug }) => slug === classification.rule);
    return rule === undefined ? [] : [{ rule: namedOf(rule), classification }];
  });
}
