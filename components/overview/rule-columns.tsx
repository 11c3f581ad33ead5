import type { PageContext } from "@/components/page/page-context";
import { Lines, More } from "@/components/ui/lists";
import { RecordName } from "@/components/ui/record-name";
import { Below, Count, Say, Section } from "@/components/ui/section";
import { PartialTime } from "@/components/ui/time";
import type { Overview } from "@/lib/queries/overview";
import type { RuleOnDay } from "@/lib/queries/rules/rules-on-day";
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
    <Section id="rules" title="Rules">
      <div className="mt-3 grid grid-cols-[repeat(auto-fit,minmax(min(100%,18rem),1fr))] gap-x-10 gap-y-6">
        {columns.map((column) => (
          <RuleColumn key={column.title} column={column} page={page} />
        ))}
      </div>
    </Section>
  );
}

function RuleColumn({ column, page }: { column: Column; page: PageContext }) {
  return (
    <div>
      <h3>
        {column.title} <Count>{column.count}</Count>
      </h3>
      {column.count === 0 ? <Say>{column.empty}</Say> : null}
      <Lines>
        {column.rules.map(({ address, name, nameZh, kind, since }) => (
          <li key={address}>
            <RecordName name={name} nameZh={nameZh} href={page.links.address(address)} />
            <Below>
              {kindWords(kind)},{" "}
              {since === undefined ? null : (
                <>
                  {column.since} <PartialTime date={since} />
                </>
              )}
            </Below>
          </li>
        ))}
      </Lines>
      {column.count > column.rules.length ? <More href={column.all}>All {column.count}</More> : null}
    </div>
  );
}

function kindWords(kind: RuleOnDay["kind"]): string {
  return "regulation" in kind
    ? regulationKinds[kind.regulation].label
    : exportRuleKinds[kind.exportRule].label;
}
