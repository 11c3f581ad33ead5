import { standingExplanations } from "@/lib/format/rules-sentence";
import { plural } from "@/lib/format/text";
import type { RulesHub } from "@/lib/queries/rules/hub";
import { regulationStates } from "@/lib/records/regulation/choices";
import type { Links } from "@/lib/url/routes";

/** National instruments by where they stand; each count opens the list it counts. */
export function StandingCounts({ view, links }: { view: RulesHub; links: Links }) {
  const { counts, national, groups, controls } = view;
  return (
    <>
      <ul className="key-figures">
        {counts.map(({ state, count }) => (
          <li key={state}>
            <a href={links.page("/regulations", { status: state, jurisdiction: "cn" })}>
              <b>{count}</b> {labelOf(state)}
              <small>{standingExplanations[state]}</small>
            </a>
          </li>
        ))}
        {controls.counts["in-force"] === 0 ? null : (
          <li>
            <a href={links.page("/export-rules", { state: "in-force" })}>
              <b>{controls.counts["in-force"]}</b> Export rules
              <small>in force, of all countries</small>
            </a>
          </li>
        )}
      </ul>
      <p className="more-line">
        Counted are {plural(national, "national text")} of every kind, policies and standards included;
        besides them{" "}
        <a href={links.page("/regulations", { jurisdiction: "cn-local" })}>
          {groups.local.length} of provinces and cities
        </a>{" "}
        and {groups.abroad.length} international or foreign ones.{" "}
        <a href={links.page("/regulations")}>All texts</a>
      </p>
    </>
  );
}

/** A heading for a count: the state without the part that its explanation repeats. */
const labelOf = (state: RulesHub["counts"][number]["state"]): string =>
  state === "draft" ? "Draft" : regulationStates[state].label;
