import { Cites } from "@/components/facts/cites";
import type { PageContext } from "@/components/facts/page-context";
import { FirstRows } from "@/components/ui/first-rows";
import { RecordLinks } from "@/components/ui/record-link";
import { RecordName } from "@/components/ui/record-name";
import { PartialTime } from "@/components/ui/time";
import { capitalise } from "@/lib/format/text";
import type { RuleLine } from "@/lib/queries/rules/rule-lines";
import { jurisdictions, regulationKinds, regulationStates, stages } from "@/lib/records/regulation/choices";

interface RuleSectionProps {
  id: string;
  title: string;
  say?: string;
  rules: readonly RuleLine[];
  /** What stands where there are none; without it the section is left out. */
  empty?: string;
  /** Head of the column of dates. */
  since: string;
  page: PageContext;
  /** How many rows stand open. */
  open?: number;
}

/** The rules of one kind with their date, standing and issuers. */
export function RuleSection({ id, title, say, rules, empty, since, page, open = 8 }: RuleSectionProps) {
  if (rules.length === 0 && empty === undefined) return null;
  return (
    <section id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>
        {title} <span>{rules.length}</span>
      </h2>
      {say === undefined || rules.length === 0 ? null : <p className="say">{say}</p>}
      {rules.length === 0 ? (
        <p className="say">{empty}</p>
      ) : (
        <FirstRows
          rows={rules}
          limit={open}
          what="text"
          draw={(some) => <RuleRows rules={some} title={title} since={since} page={page} />}
        />
      )}
    </section>
  );
}

function RuleRows({
  rules,
  title,
  since,
  page,
}: Pick<RuleSectionProps, "rules" | "title" | "since" | "page">) {
  return (
    <div className="table-box">
      <table className="table cards rule-table">
        <caption className="sr-only">{title}</caption>
        <thead>
          <tr>
            <th scope="col">Title</th>
            <th scope="col">Kind and standing</th>
            <th scope="col">{since}</th>
            <th scope="col">Issued by</th>
          </tr>
        </thead>
        <tbody>
          {rules.map((rule) => (
            <RuleRow key={rule.slug} rule={rule} since={since} page={page} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function RuleRow({ rule, since, page }: { rule: RuleLine; since: string; page: PageContext }) {
  const { slug, name, nameZh, documentNumber, issuers } = rule;
  const standing = standingOf(rule);
  const known = issuers.filter((address) => page.names[address] !== undefined);
  return (
    <tr>
      <th scope="row">
        <RecordName name={name} nameZh={nameZh} href={page.links.record("regulations", slug)} />
        {documentNumber === undefined ? null : <small className="below">{documentNumber}</small>}
      </th>
      <td data-label="Kind">
        <span>
          {kindOf(rule)}
          {standing === "" ? null : <small className="below">{standing}</small>}
        </span>
      </td>
      <td data-label={since} data-empty={rule.since === undefined ? "" : undefined}>
        <span>
          {rule.since === undefined ? null : <PartialTime date={rule.since} />}
          <Cites sources={rule.sources} page={page} />
          {rule.next === undefined ? null : (
            <small className="below">
              {stages[rule.next.stage].label.toLowerCase()} <PartialTime date={rule.next.date} />
            </small>
          )}
        </span>
      </td>
      <td data-label="Issued by" data-empty={known.length === 0 ? "" : undefined}>
        <span>
          <RecordLinks addresses={known.slice(0, mostIssuers)} page={page} />
          {known.length > mostIssuers ? ` and ${known.length - mostIssuers} more` : ""}
        </span>
      </td>
    </tr>
  );
}

const mostIssuers = 1;

function kindOf({ kind, jurisdiction }: RuleLine): string {
  const label = regulationKinds[kind].label;
  return jurisdiction === "cn" || jurisdiction === "cn-local"
    ? label
    : `${label}, ${jurisdictions[jurisdiction].label}`;
}

/** Kinds whose texts hold from publication, without an entry into force. */
const heldFromPublication: readonly RuleLine["kind"][] = [
  "policy",
  "technical-guidance",
  "standard",
  "registry",
  "campaign",
  "declaration",
  "ruling",
];

function standingOf({ state, next, hadDraft, amended, binding, kind }: RuleLine): string {
  const isPublished = state === "adopted" && next === undefined && heldFromPublication.includes(kind);
  const words = [
    ...(state === "in-force" && !heldFromPublication.includes(kind)
      ? []
      : [isPublished ? "Published" : regulationStates[state].label]),
    ...(kind === "standard" && binding === true ? ["mandatory"] : []),
    ...(amended ? ["amended since"] : []),
    ...(hadDraft ? ["after a public draft"] : []),
  ];
  return capitalise(words.join(", "));
}
