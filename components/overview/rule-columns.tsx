import type { PageContext } from "@/components/facts/page-context";
import { Chinese } from "@/components/ui/chinese";
import { PartialTime } from "@/components/ui/time";
import type { Overview } from "@/lib/queries/overview";
import type { RuleOnDay } from "@/lib/queries/overview/rules";
import { exportRuleKinds } from "@/lib/records/export-rule/choices";
import { regulationKinds } from "@/lib/records/regulation/choices";

interface Column {
  title: string;
  count: number;
  rules: readonly RuleOnDay[];
  all: string;
  empty: string;
  since: string;
}

/** Which rules held and which were only drafts, newest first. */
export function RuleColumns({ rules, page }: { rules: Overview["rules"]; page: PageContext }) {
  const { links } = page;
  const columns: Column[] = [
    {
      title: "In force in China",
      count: rules.counts.inForce,
      rules: rules.inForce,
      all: links.page("/regulations", { status: "in-force", jurisdiction: "cn" }),
      empty: "No rule on AI recorded here was in force.",
      since: "since",
    },
    {
      title: "In draft or planned in China",
      count: rules.counts.inDraft,
      rules: rules.inDraft,
      all: links.page("/regulations", { status: ["proposed", "draft"], jurisdiction: "cn" }),
      empty: "No draft recorded here was open.",
      since: "public since",
    },
    {
      title: "Export rules in force",
      count: rules.counts.exportRules,
      rules: rules.exportRules,
      all: links.page("/export-rules", { state: "in-force" }),
      empty: "No export rule recorded here was in force.",
      since: "since",
    },
  ];
  return (
    <section aria-labelledby="rules-title" id="rules">
      <h2 id="rules-title">Rules</h2>
      <div className="rule-columns">
        {columns.map((column) => (
          <RuleColumn key={column.title} column={column} page={page} />
        ))}
      </div>
    </section>
  );
}

function RuleColumn({ column, page }: { column: Column; page: PageContext }) {
  return (
    <div>
      <h3>
        {column.title} <span>{column.count}</span>
      </h3>
      {column.count === 0 ? <p className="say">{column.empty}</p> : null}
      <ul>
        {column.rules.map(({ address, name, nameZh, kind, since }) => (
          <li key={address}>
            <a href={page.links.address(address)}>{name}</a>
            {nameZh === undefined ? null : (
              <>
                {" "}
                <Chinese>{nameZh}</Chinese>
              </>
            )}
            <p className="below">
              {kindWords(kind)},{" "}
              {since === undefined ? null : (
                <>
                  {column.since} <PartialTime date={since} />
                </>
              )}
            </p>
          </li>
        ))}
      </ul>
      {column.count > column.rules.length ? (
        <a className="more" href={column.all}>
          All {column.count}
        </a>
      ) : null}
    </div>
  );
}

function kindWords(kind: RuleOnDay["kind"]): string {
  return "regulation" in kind
    ? regulationKinds[kind.regulation].label
    : exportRuleKinds[kind.exportRule].label;
}
