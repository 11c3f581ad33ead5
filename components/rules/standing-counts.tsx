import { MoreLine } from "@/components/ui/section";
import { Stat, Stats } from "@/components/ui/stats";
import { standingExplanations } from "@/lib/format/rules-sentence";
import { plural, wordFor } from "@/lib/format/text";
import type { RulesHub } from "@/lib/queries/rules/hub";
import { regulationStates } from "@/lib/records/regulation/choices";
import type { Links } from "@/lib/url/routes";

/** National instruments by where they stand; each count opens the list it counts. */
export function StandingCounts({ view, links }: { view: RulesHub; links: Links }) {
  const { counts, national, groups, controls } = view;
  return (
    <>
      <Stats>
        {counts.map(({ state, count }) => (
          <Stat
            key={state}
            count={count}
            label={labelOf(state)}
            below={standingExplanations[state]}
            href={links.page("/regulations", { status: state, jurisdiction: "cn" })}
          />
        ))}
        {controls.counts["in-force"] === 0 ? null : (
          <Stat
            count={controls.counts["in-force"]}
            label={wordFor(controls.counts["in-force"], "Export rule")}
            below="in force, of all countries"
            href={links.page("/export-rules", { state: "in-force" })}
          />
        )}
      </Stats>
      <MoreLine>
        Counted are {plural(national, "national text")} of every kind, policies and standards included;
        besides them{" "}
        <a href={links.page("/regulations", { jurisdiction: "cn-local" })}>
          {groups.local.length} of provinces and cities
        </a>{" "}
        and {plural(groups.abroad.length, "international or foreign one")}.{" "}
        <a href={links.page("/regulations")}>All texts</a>
      </MoreLine>
    </>
  );
}

/** A heading for a count: the state without the part that its explanation repeats. */
const labelOf = (state: RulesHub["counts"][number]["state"]): string =>
  state === "draft" ? "Draft" : regulationStates[state].label;
