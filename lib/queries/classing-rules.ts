import type { Database } from "@/lib/database/client";
import type { ClassingRule, Line, Slugged } from "@/lib/domain/export-control";
import type { Moment } from "@/lib/domain/moment";
import { stateField } from "@/lib/domain/state-history";
import { begunBy, heldOn } from "./begun";
import { nameColumns, type RecordName, recordName } from "./names";

/** An export rule that classes chips, with its names. */
export type NamedRule = RecordName & Slugged<ClassingRule>;

/**
 * The rules in force on a day that class chips.
 * @param naming the addresses of those among them that name the chip in question
 */
export async function classingRules(
  database: Database,
  chip: { slug: string; naming: readonly string[] },
  moment: Moment,
): Promise<NamedRule[]> {
  const inForce = { field: stateField, value: JSON.stringify("in-force"), ...heldOn(moment) };
  const lines = await database.threshold.findMany({
    where: { appliesTo: "chip", record: { ...begunBy(moment), observations: { some: inForce } } },
    include: {
      record: { select: { ...nameColumns, observations: { where: inForce, select: { since: true } } } },
    },
    orderBy: { id: "asc" },
  });
  const rules = new Map(lines.map(({ record }) => [record.address, record]));
  return [...rules.values()].map(({ observations, ...record }) => {
    const own = lines.filter(({ address }) => address === record.address);
    const exceptions = own.filter(({ isException }) => isException).map(lineOf);
    return {
      ...recordName(record),
      record: {
        // The state says that it is in force; the day of its entry into force is its order among the others.
        facts: { effective: observations.map(({ since }) => ({ value: since ?? undefined, sources: [] })) },
        thresholds: own.filter(({ isException }) => !isException).map(lineOf),
        ...(exceptions.length > 0 && { licenceExceptions: exceptions }),
        ...(chip.naming.includes(record.address) && { namedChips: [chip.slug] }),
      },
    };
  });
}

const lineOf = ({ result, paragraph, when }: { result: string; paragraph: string; when: string }): Line => ({
  result: result as Line["result"],
  paragraph,
  when: JSON.parse(when) as Line["when"],
});
