import { Cites } from "@/components/facts/cites";
import type { PageContext } from "@/components/page/page-context";
import { FirstRows } from "@/components/ui/first-rows";
import { Lines } from "@/components/ui/lists";
import { Halves } from "@/components/ui/page";
import { RecordName } from "@/components/ui/record-name";
import { Below, Count, Say, Section } from "@/components/ui/section";
import { PartialTime } from "@/components/ui/time";
import { joinWords, plural } from "@/lib/format/text";
import type { ControlLine, ControlsOnDay } from "@/lib/queries/rules/controls";
import { exportRuleKinds } from "@/lib/records/export-rule/choices";

/** Export controls, lists and counter-measures in force, by the country whose they are. */
export function Controls({
  controls: { countries, counts },
  page,
}: {
  controls: ControlsOnDay;
  page: PageContext;
}) {
  return (
    <Section
      id="export"
      title="Export controls and lists in force"
      count={counts["in-force"]}
      say={
        <>
          What decides which chips may be sold to China, and what China answered.
          <Others counts={counts} page={page} />
        </>
      }
    >
      {countries.length === 0 ? <Say>No export rule recorded here was in force.</Say> : null}
      <Halves>
        {countries.map(({ country, rules }) => (
          <div key={country}>
            <h3>
              {country} <Count>{rules.length}</Count>
            </h3>
            <FirstRows
              rows={rules}
              limit={12}
              what="rule"
              draw={(some) => <ControlRows rules={some} page={page} />}
            />
          </div>
        ))}
      </Halves>
    </Section>
  );
}

/** How many are not in force, each a link to them. */
function Others({ counts, page }: { counts: ControlsOnDay["counts"]; page: PageContext }) {
  const others = [
    {
      state: "announced",
      count: counts.announced,
      words: "announced or without a recorded entry into force",
    },
    { state: "ended", count: counts.ended, words: "ended" },
  ].filter(({ count }) => count > 0);
  if (others.length === 0) return null;
  return (
    <>
      {" Besides these: "}
      {others.map(({ state, count, words }, index) => (
        <span key={state}>
          {index === 0 ? "" : " and "}
          <a href={page.links.page("/export-rules", { state })}>
            {count} {words}
          </a>
        </span>
      ))}
      .
    </>
  );
}

function ControlRows({ rules, page }: { rules: readonly ControlLine[]; page: PageContext }) {
  return (
    <Lines>
      {rules.map((rule) => (
        <li key={rule.address}>
          <RecordName name={rule.name} nameZh={rule.nameZh} href={page.links.address(rule.address)} />
          <Cites sources={rule.sources} page={page} />
          <Below>
            {exportRuleKinds[rule.kind].label}
            {rule.since === undefined ? null : (
              <>
                {" "}
                since <PartialTime date={rule.since} />
              </>
            )}
            {namesOf(rule)}
          </Below>
        </li>
      ))}
    </Lines>
  );
}

function namesOf({ companies, chips }: ControlLine): string {
  const named = [
    ...(companies > 0 ? [plural(companies, "company", "companies")] : []),
    ...(chips > 0 ? [plural(chips, "chip")] : []),
  ];
  return named.length === 0 ? "" : `; names ${joinWords(named)} on record here`;
}
