import { Cites } from "@/components/facts/cites";
import type { PageContext } from "@/components/page/page-context";
import { verdictTones } from "@/components/ui/colours";
import { DatedRow, DatedRows } from "@/components/ui/dated-rows";
import { Tag } from "@/components/ui/tag";
import { PartialTime } from "@/components/ui/time";
import { Verdict } from "@/components/ui/verdict";
import type { ClaimRow } from "@/lib/queries/profile/view";
import { verdicts } from "@/lib/records/claim/choices";

/** What was claimed, by whom, and what became of it by the day that is shown. */
export function ClaimList({ claims, page }: { claims: readonly ClaimRow[]; page: PageContext }) {
  return (
    <DatedRows>
      {claims.map((claim) => (
        <DatedRow
          key={claim.slug}
          when={<PartialTime date={claim.date} />}
          verdict={<VerdictNote claim={claim} page={page} />}
        >
          <Tag>{claimantOf(claim, page)} says</Tag>{" "}
          <a href={page.links.record("claims", claim.slug)}>{claim.name}</a>
          <Cites sources={claim.statement.sources} page={page} />
          <p className="text-s text-ink-2">{claim.statement.text}</p>
        </DatedRow>
      ))}
    </DatedRows>
  );
}

const claimantOf = ({ claimant, claimantName }: ClaimRow, page: PageContext) =>
  (claimant === undefined ? undefined : page.names[claimant]) ?? claimantName ?? "The claimant";

function VerdictNote({ claim: { verdict, decidedBy }, page }: { claim: ClaimRow; page: PageContext }) {
  const openWords = verdict === "self-reported" ? "no independent finding recorded by this date" : undefined;
  return (
    <Verdict
      tone={verdictTones[verdict]}
      below={
        decidedBy === undefined ? (
          openWords
        ) : (
          <>
            <PartialTime date={decidedBy.date} />: {decidedBy.text}
            <Cites sources={decidedBy.sources} page={page} />
          </>
        )
      }
    >
      {verdicts[verdict].label}
    </Verdict>
  );
}
