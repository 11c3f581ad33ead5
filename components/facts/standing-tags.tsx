import type { PageContext } from "@/components/page/page-context";
import { Tag } from "@/components/ui/tag";
import { addressOf } from "@/lib/schema/address";
import type { Observation } from "@/lib/schema/fact";
import { standings } from "@/lib/schema/fact-options";

/** Marks what is not an established fact: the party's own claim, an estimate, a report, a plan. */
export function StandingTags({
  observation,
  page,
}: {
  observation: Pick<Observation, "says" | "standing">;
  page: PageContext;
}) {
  const { says, standing } = observation;
  const party = says === undefined ? undefined : (page.names[addressOf("companies", says)] ?? says);
  return (
    <>
      {party === undefined ? null : <Tag title={`Only ${party} itself says so`}>{party} says</Tag>}
      {standing === undefined ? null : <Tag kind="quiet">{standings[standing].label.toLowerCase()}</Tag>}
    </>
  );
}
