import { Cites } from "@/components/facts/cites";
import type { PageContext } from "@/components/facts/page-context";
import { PartialTime } from "@/components/ui/time";
import type { ClaimRow } from "@/lib/queries/profile/view";
import { type Verdict, verdicts } from "@/lib/records/claim/choices";

/** How a verdict is coloured; its words always stand beside the colour. */
export const verdictTones: Readonly<Record<Verdict, "self" | "ok" | "bad" | undefined>> = {
  "self-reported": "self",
  supported: "ok",
  "partly-supported": "ok",
  disputed: "bad",
  contradicted: "bad",
  "not-verifiable": undefined,
  open: undefined,
};

/** What was claimed, by whom, and what became of it by the day that is shown. */
export function ClaimList({ claims, page }: { claims: readonly ClaimRow[]; page: PageContext }) {
  return (
    <ul className="rows with-verdict">
      {claims.map((claim) => (
        <li key={claim.slug}>
          <span className="when">
            <PartialTime date={claim.date} />
          </span>
          <div>
            <span className="tag">{claimantOf(claim, page)} says</span>{" "}
            <a href={page.links.record("claims", claim.slug)}>{claim.name}</a>
            <Cites sources={claim.statement.sources} page={page} />
            <p className="below">{claim.statement.text}</p>
          </div>
          <VerdictNote claim={claim} page={page} />
        </li>
      ))}
    </ul>
  );
}

const claimantOf = ({ claimant, claimantName }: ClaimRow, page: PageContext) =>
  (claimant === undefined ? undefined : page.names[claimant]) ?? claimantName ?? "The claimant";

function VerdictNote({ claim, page }: { claim: ClaimRow; page: PageContext }) {
  return (
    <div className="verdict" data-tone={verdictTones[claim.verdict]}>
      {verdicts[claim.verdict].label}
      {claim.decidedBy === undefined ? (
        <small>
          {claim.verdict === "self-reported" ? "no independent finding recorded by this date" : null}
        </small>
      ) : (
        <small>
          <PartialTime date={claim.decidedBy.date} />: {claim.decidedBy.text}
          <Cites sources={claim.decidedBy.sources} page={page} />
        </small>
      )}
    </div>
  );
}
