import type { Dataset } from "@/lib/dataset/dataset";
import { beginsOn } from "@/lib/domain/existence";
import { spanOf } from "@/lib/domain/partial-dates";
import { stateField, statesOf } from "@/lib/domain/state-history";
import { knownFromOf, type Validity, validitiesOf } from "@/lib/domain/validity";
import type { RecordOf } from "@/lib/records";
import { factFieldsOf } from "@/lib/records/fact-fields";
import type { Fact, Observation } from "@/lib/schema/fact";
import type { Day } from "@/lib/schema/partial-date";
import { type CollectionName, collectionNames } from "@/lib/schema/slug";
import type { Row } from "../insert";
import type { CitedRow } from "./part-rows";

/** The rows of `Observation`, each with the days between which it holds and that from which it was known. */
export function observationRows({ records }: Dataset, newest: Day): CitedRow[] {
  const placed = [...everyObservation(records, newest)];
  return placed.map(({ address, field, position, observation, validity }, index) => {
    const published = observation.sources.map((slug) => records.sources.get(slug)?.published);
    const place = { id: index + 1, address, field, position, isDerived: Number(field === stateField) };
    const row = { ...place, ...columnsOf(observation), ...validity, knownFrom: knownFromOf(published) };
    return { row, sources: observation.sources };
  });
}

interface Placed {
  address: string;
  field: string;
  position: number;
  observation: Observation;
  validity: Validity;
}

function* everyObservation(records: Dataset["records"], newest: Day): Generator<Placed> {
  for (const collection of collectionNames) {
    for (const [slug, record] of records[collection]) {
      const address = `${collection}/${slug}`;
      for (const [field, found] of historiesOf(collection, record, newest)) {
        for (const [position, { observation, validity }] of found.entries())
          yield { address, field, position, observation, validity };
      }
    }
  }
}

type History = { observation: Observation; validity: Validity }[];

function historiesOf(
  collection: CollectionName,
  record: RecordOf<CollectionName>,
  newest: Day,
): [string, History][] {
  const begins = beginsOn(collection, record as never);
  const context = { begins: begins === undefined ? undefined : spanOf(begins).first, newest };
  const facts: Record<string, Fact | undefined> = "facts" in record ? (record.facts ?? {}) : {};
  const fields = factFieldsOf(collection);
  const found = Object.entries(facts).flatMap(([field, fact]): [string, History][] => {
    const meta = fields[field];
    return fact === undefined || meta === undefined ? [] : [[field, validitiesOf(fact, meta, context)]];
  });
  const states = statesOf(collection, record as never, newest).map(({ observation, ...validity }) => ({
    observation,
    validity,
  }));
  return states.length === 0 ? found : [...found, [stateField, states]];
}

const asJson = (value: unknown) => (value === undefined ? null : JSON.stringify(value));

function columnsOf({ value, range, others, ...plain }: Observation): Row {
  return {
    value: asJson(value),
    number: typeof value === "number" ? value : null,
    low: asJson(range?.min),
    high: asJson(range?.max),
    missing: plain.missing ?? null,
    exactness: plain.exactness ?? null,
    standing: plain.standing ?? null,
    since: plain.since ?? null,
    until: plain.until ?? null,
    says: plain.says ?? null,
    locator: plain.locator ?? null,
    others: asJson(others),
    preferred: plain.preferred ?? null,
    note: plain.note ?? null,
  };
}
