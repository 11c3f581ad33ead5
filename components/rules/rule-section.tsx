import { Cites } from "@/components/facts/cites";
import type { PageContext } from "@/components/page/page-context";
import { FirstRows } from "@/components/ui/first-rows";
import { RecordLinks } from "@/components/ui/record-link";
import { RecordName } from "@/components/ui/record-name";
import { Below, Section } from "@/components/ui/section";
import { Table, type TableColumn } from "@/components/ui/table";
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
    <Section id={id} title={title} count={rules.length} say={rules.length === 0 ? empty : say}>
      {rules.length === 0 ? null : (
        <FirstRows
          rows={rules}
          limit={open}
          what="text"
          draw={(some) => (
            <Table caption={title} rows={some} keyOf={({ slug }) => slug} columns={columnsFor(since, page)} />
          )}
        />
      )}
    </Section>
  );
}

function columnsFor(since: string, page: PageContext): readonly TableColumn<RuleLine>[] {
  return [
    {
      head: "Title",
      width: "42%",
      cell: ({ slug, name, nameZh, documentNumber }) => (
        <>
          <RecordName name={name} nameZh={nameZh} href={page.links.record("regulations", slug)} />
          {documentNumber === undefined ? null : <Below>{documentNumber}</Below>}
        </>
      ),
    },
    { head: "Kind and standing", width: "22%", cell: (rule) => <KindAndStanding rule={rule} /> },
    { head: since, width: "16%", cell: (rule) => <Since rule={rule} page={page} /> },
    { head: "Issued by", cell: ({ issuers }) => issuedBy(issuers, page) },
  ];
}

function KindAndStanding({ rule }: { rule: RuleLine }) {
  const standing = standingOf(rule);
  return (
    <>
      {kindOf(rule)}
      {standing === "" ? null : <Below>{standing}</Below>}
    </>
  );
}

function Since({ rule: { since, sources, next }, page }: { rule: RuleLine; page: PageContext }) {
  return (
    <>
      {since === undefined ? null : <PartialTime date={since} />}
      <Cites sources={sources} page={page} />
      {next === undefined ? null : (
        <Below>
          {stages[next.stage].label.toLowerCase()} <PartialTime date={next.date} />
        </Below>
      )}
    </>
  );
}

function issuedBy(issuers: readonly string[], page: PageContext) {
  const known = issuers.filter((address) => page.names[address] !== undefined);
  if (known.length === 0) return undefined;
  return (
    <>
      <RecordLinks addresses={known.slice(0, mostIssuers)} page={page} />
      {known.length > mostIssuers ? ` and ${known.length - mostIssuers} more` : ""}
    </>
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
