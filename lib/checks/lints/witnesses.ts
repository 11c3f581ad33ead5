import { addressOf } from "@/lib/schema/address";
import { isObject, type JsonPath, valueAt } from "@/lib/schema/walk";
import type { Document } from "../document";
import type { Tree } from "../lint";
import { listAt } from "../list-at";
import { observationsIn } from "./observations";

/** A number that somebody tells of a record, chosen or not. */
interface ToldNumber {
  path: JsonPath;
  said: Record<string, unknown>;
}

/** A number with the records of all its sources. */
interface WitnessedNumber extends ToldNumber {
  sources: Record<string, unknown>[];
}

/** Every number of a document's facts, the rivals of the chosen values too. */
export function* numbersIn(document: Document): Generator<ToldNumber> {
  for (const { path, observation } of observationsIn(document)) {
    const all = [observation, ...listAt(observation, ["others"]).filter(isObject)];
    for (const [index, said] of all.entries()) {
      if (tellsNumber(said)) yield { path: index === 0 ? path : [...path, "others", index - 1], said };
    }
  }
}

/** Every number that names its sources, all of which exist. */
export function* witnessedNumbers(document: Document, tree: Tree): Generator<WitnessedNumber> {
  for (const { path, said } of numbersIn(document)) {
    const slugs = listAt(said, ["sources"]);
    const sources = slugs.map((slug) => tree.at(addressOf("sources", String(slug)))?.value).filter(isObject);
    if (sources.length > 0 && sources.length === slugs.length) yield { path, said, sources };
  }
}

function tellsNumber({ value, range }: Record<string, unknown>): boolean {
  return typeof value === "number" || typeof valueAt(value, ["amount"]) === "number" || range !== undefined;
}
