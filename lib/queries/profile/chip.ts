import type { Database } from "@/lib/database/client";
import { classifyChip, toldOfMaker } from "@/lib/domain/export-control";
import type { Moment } from "@/lib/domain/moment";
import { compareDates, hasBegun } from "@/lib/domain/partial-dates";
import { tableColumns } from "@/lib/domain/table-columns";
import { linksTo } from "../links";
import { type Entry, recordOf, recordsOf } from "../records";
import { assembleProfile } from "./assemble";
import { referring } from "./company";
import type { ChipClass, ChipDetails } from "./details";
import { chipRows, namedOf, ruleRows } from "./rows";
import type { ProfileView } from "./view";

/** A chip's profile on a day, or undefined where it did not exist. */
export async function chipProfile(
  database: Database,
  slug: string,
  moment: Moment,
): Promise<ProfileView<ChipDetails> | undefined> {
  const entry = await recordOf(database, "chips", slug, moment);
  if (entry === undefined) return undefined;
  const { vendor, kind, variantOf, accelerator, exportStatus = [] } = entry.record;
  const links = await linksTo(database, entry.address, moment, ["chips", "export-rules"]);
  const details: ChipDetails = {
    vendor,
    kind,
    variantOf,
    accelerator,
    classes: await classesOf(database, entry, moment),
    steps: exportStatus
      .filter(({ date }) => hasBegun(date, moment.read))
      .sort((a, b) => compareDates(a.date, b.date)),
    namedIn: ruleRows(referring(links, "export-rules", ["namedChips"]), moment),
    variants: chipRows(referring(links, "chips", ["variantOf"]), moment),
    systems: chipRows(referring(links, "chips", ["accelerator"]), moment, tableColumns.systems),
  };
  const mentioned = [
    `companies/${vendor}`,
    ...[variantOf, accelerator].filter((one) => one !== undefined).map((one) => `chips/${one}`),
    ...details.steps.flatMap(({ rule }) => (rule === undefined ? [] : [`export-rules/${rule}`])),
  ];
  return assembleProfile(database, entry, moment, { details, mentioned });
}

/** The chip's class under every rule in force on the day. */
async function classesOf(database: Database, chip: Entry<"chips">, moment: Moment): Promise<ChipClass[]> {
  const [{ entries: rules }, vendor] = await Promise.all([
    recordsOf(database, "export-rules", moment),
    recordOf(database, "companies", chip.record.vendor, moment),
  ]);
  const told = vendor === undefined ? {} : toldOfMaker(vendor.record.country);
  return classifyChip(chip, rules, moment, told).flatMap((classification) => {
    const rule = rules.find(({ slug }) => slug === classification.rule);
    return rule === undefined ? [] : [{ rule: namedOf(rule), classification }];
  });
}
