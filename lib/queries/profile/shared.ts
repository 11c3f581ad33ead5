import { compareDates } from "@/lib/domain/partial-dates";
import type { Verdict } from "@/lib/records/claim/choices";
import type { Neighbour } from "../neighbours";
import { factsOn, stateOn } from "../observations";
import { referring, type Surroundings } from "./surroundings";
import type { ClaimRow, EventRow, RelationRow } from "./view";

/** What a record refers to in a role, in the order in which it names them. */
const named = ({ links }: Pick<Neighbour, "links">, role: string): string[] =>
  links.flatMap((link) => (link.role === role ? [link.to] : []));

/** The slugs of the sources that a record names in a role. */
export const sourcesNamed = (neighbour: Pick<Neighbour, "links">, role: string): string[] =>
  named(neighbour, role).map((address) => address.replace("sources/", ""));

/** The events about a record by a day, newest first. */
export function eventRows(around: Surroundings): EventRow[] {
  return referring(around, "events", ["subjects"])
    .map((one) => ({
      slug: one.slug,
      name: one.name,
      nameZh: one.nameZh,
      date: one.begins,
      category: one.category,
      importance: one.importance,
      text: one.text,
      subjects: named(one, "subjects"),
      sources: sourcesNamed(one, "sources"),
    }))
    .sort((a, b) => compareDates(b.date, a.date));
}

/** The ties of a record by a day, newest first, whether or not their other end existed by then. */
export function relationRows(around: Surroundings): RelationRow[] {
  const { entry } = around;
  return referring(around, "relations", ["from", "to"])
    .flatMap((one) =>
      one.links
        .filter(({ role, to }) => (role === "from" || role === "to") && to === entry.address)
        .map(({ role }) => relationRow(around, one, role)),
    )
    .sort((a, b) => compareDates(b.date, a.date) || a.other.localeCompare(b.other));
}

function relationRow(
  { histories, moment }: Surroundings,
  one: Neighbour<"relations">,
  role: string,
): RelationRow {
  const [other = ""] = named(one, role === "from" ? "to" : "from");
  const hasEnded = one.ends <= moment.read;
  return {
    slug: one.slug,
    kind: one.kind,
    direction: role === "from" ? "forward" : "backward",
    other,
    date: one.begins,
    until: hasEnded ? one.until : undefined,
    text: one.text,
    about: named(one, "about").filter((address) => address !== other),
    sources: sourcesNamed(one, "sources"),
    facts: factsOn(histories, one, moment),
  };
}

/** What was claimed by a record, or of it, by a day, newest first, with its standing on that day. */
export function claimRows(around: Surroundings): ClaimRow[] {
  return referring(around, "claims", ["claimant", "subjects"])
    .map((one) => claimRow(around, one))
    .sort((a, b) => compareDates(b.date, a.date));
}

function claimRow({ histories, moment }: Surroundings, one: Neighbour<"claims">): ClaimRow {
  const standing = stateOn<Verdict>(histories, one.address, moment);
  const { since: date, note: text, sources = [] } = standing ?? {};
  return {
    slug: one.slug,
    name: one.name,
    date: one.begins,
    claimant: named(one, "claimant")[0],
    claimantName: one.claimantName,
    statement: { text: one.text, sources: sourcesNamed(one, "statement.sources") },
    verdict: standing?.value ?? "open",
    // Only a finding says something of its own; the verdict of the claim's own day stands without words.
    decidedBy: date !== undefined && text !== undefined ? { date, text, sources } : undefined,
  };
}
