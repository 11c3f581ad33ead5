import type { Database } from "@/lib/database/client";
import type { Moment } from "@/lib/domain/moment";
import { begunSql, dayOf } from "../begun";
import type { Entry } from "../records";
import { resultRows } from "../result-rows";
import { assembleProfile } from "./assemble";
import type { ModelDetails } from "./details";
import { filingRows } from "./listed";
import { modelRows, shownRows } from "./rows";
import { ofCollection, referring, surroundingsOf } from "./surroundings";
import type { ProfileView } from "./view";

/** A model's profile on a day, or undefined where it did not exist. */
export async function modelProfile(
  database: Database,
  slug: string,
  moment: Moment,
): Promise<ProfileView<ModelDetails> | undefined> {
  let family: Family = { newest: [], count: 0 };
  const around = await surroundingsOf(database, { collection: "models", slug, moment }, async (entry) => {
    family = await familyOf(database, entry, moment);
    return family.newest;
  });
  if (around === undefined) return undefined;
  const { address, record } = around.entry;
  const { developer, coDevelopers = [], category, baseModel } = record;
  const [results, filings] = await Promise.all([
    resultRows(database, { of: "model", addresses: [address] }, moment),
    filingRows(database, { model: address }, around),
  ]);
  const derived = referring(around, "models", ["baseModel"]);
  const relatives = ofCollection(around.neighbours, "models").filter((one) =>
    family.newest.includes(one.address),
  );
  const details: ModelDetails = {
    developer,
    coDevelopers,
    family: record.family,
    category,
    baseModel,
    results: results.sort((a, b) => a.benchmark.localeCompare(b.benchmark) || b.score - a.score),
    filings,
    derived: modelRows(around, derived),
    relatives: modelRows(around, relatives).slice(0, shownRows),
    relativeCount: family.count,
  };
  const mentioned = [
    ...[developer, ...coDevelopers].map((one) => `companies/${one}`),
    ...(baseModel === undefined ? [] : [`models/${baseModel}`]),
  ];
  return assembleProfile(database, around, { details, mentioned });
}

/** The other models of a model's family, those made from it left out. */
interface Family {
  /** Addresses of the newest, and of all of the same day as the last of them. */
  newest: string[];
  count: number;
}

async function familyOf(
  database: Database,
  { address, record }: Entry<"models">,
  moment: Moment,
): Promise<Family> {
  if (record.family === undefined) return { newest: [], count: 0 };
  const rows = await database.$queryRawUnsafe<{ address: string; count: number | bigint }[]>(
    `SELECT address, count FROM
       (SELECT address, count(*) OVER () AS count, rank() OVER (ORDER BY begins DESC) AS place FROM Record
        WHERE family = ?3 AND address <> ?4
          AND address NOT IN (SELECT "from" FROM Link WHERE "to" = ?4 AND role = 'baseModel') AND ${begunSql()})
     WHERE place <= ?5`,
    ...dayOf(moment),
    record.family,
    address,
    shownRows,
  );
  return { newest: rows.map((row) => row.address), count: Number(rows[0]?.count ?? 0) };
}
