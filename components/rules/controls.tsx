import { Cites } from "@/components/facts/cites";
import type { PageContext } from "@/components/facts/page-context";
import { FirstRows } from "@/components/ui/first-rows";
import { RecordName } from "@/components/ui/record-name";
import { PartialTime } from "@/components/ui/time";
import { joinWords, plural } from "@/lib/format/text";
import type { ControlLine, ControlsOnDay } from "@/lib/queries/rules/controls";
import { exportRuleKinds } from "@/lib/records/export-rule/choices";

/** Export controls, lists and counter-measures in force, by the country whose they are. */
export function Controls({ controls, page }: { controls: ControlsOnDay; page: PageContext }) {
  const { countries, counts } = controls;
  const others = [
    ...(counts.announced > 0
      ? [
          {
            state: "announced",
            words: `${counts.announced} announced or without a recorded entry into force`,
          },
        ]
      : []),
    ...(counts.ended > 0 ? [{ state: "ended", words: `${counts.ended} ended` }] : []),
  ];
  return (
    <section id="export" aria-labelledby="export-title">
      <h2 id="export-title">
        Export controls and lists in force <span>{counts["in-force"]}</span>
      </h2>
      <p className="say">
        What decides which chips may be sold to China, and what China answered.
        {others.length === 0 ? null : " Besides these: "}
        {others.map(({ state, words }, index) => (
          <span key={state}>
            {index === 0 ? "" : " and "}
            <a href={page.links.page("/export-rules", { state })}>{words}</a>
          </span>
        ))}
        {others.length === 0 ? null : "."}
      </p>
      {countries.length === 0 ? <p className="say">No export rule recorded here was in force.</p> : null}
      <div className="hub-halves">
        {countries.map(({ country, rules }) => (
          <div key={country}>
            <h3>
              {country} <span>{rules.length}</span>
            </h3>
            <FirstRows
              rows={rules}
              limit={12}
              what="rule"
              draw={(some) => <ControlRows rules={some} page={page} />}
            />
          </div>
        ))}
      </div>
    </section>
  );
}

function ControlRows({ rules, page }: { rules: readonly ControlLine[]; page: PageContext }) {
  return (
    <ul className="news">
      {rules.map((rule) => (
        <li key={rule.address}>
          <RecordName name={rule.name} nameZh={rule.nameZh} href={page.links.address(rule.address)} />
          <Cites sources={rule.sources} page={page} />
          <p className="below">
            {exportRuleKinds[rule.kind].label}
            {rule.since === undefined ? null : (
              <>
                {" "}
                since <PartialTime date={rule.since} />
              </>
            )}
            {namesOf(rule)}
          </p>
        </li>
      ))}
    </ul>
  );
}

function namesOf({ companies, chips }: ControlLine): string {
  const named = [
    ...(companies > 0 ? [plural(companies, "company", "companies")] : []),
    ...(chips > 0 ? [plural(chips, "chip")] : []),
  ];
  return named.length === 0 ? "" : `; names ${joinWords(named)} on record here`;
}
