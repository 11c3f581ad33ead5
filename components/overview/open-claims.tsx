import { Cites } from "@/components/facts/cites";
import type { PageContext } from "@/components/facts/page-context";
import { RecordLink } from "@/components/ui/record-link";
import { PartialTime } from "@/components/ui/time";
import type { Overview } from "@/lib/queries/overview";
import { verdicts } from "@/lib/records/claim/choices";

/** Claims that nobody but their maker vouched for on the day. */
export function OpenClaims({ claims, page }: { claims: Overview["claims"]; page: PageContext }) {
  if (claims.unverifiedCount === 0) return null;
  return (
    <section aria-labelledby="claims-title" id="claims">
      <h2 id="claims-title">
        Claims that {page.moment.isPast ? "stood" : "stand"} unverified <span>{claims.unverifiedCount}</span>
      </h2>
      <ul className="lines">
        {claims.unverified.map(({ slug, name, claimant, claimantName, date, statement, verdict }) => (
          <li key={slug}>
            <p>
              <span className="tag">
                {claimant !== undefined && page.names[claimant] !== undefined ? (
                  <RecordLink address={claimant} page={page} />
                ) : (
                  (claimantName ?? "Its maker")
                )}{" "}
                says
              </span>{" "}
              <a href={page.links.record("claims", slug)}>{name}</a>
              <Cites sources={statement.sources} page={page} />
            </p>
            <p className="below">
              <PartialTime date={date} /> · {verdicts[verdict].label.toLowerCase()}
            </p>
          </li>
        ))}
      </ul>
      <p className="more-line">
        <a className="more" href={page.links.page("/claims")}>
          All claims
        </a>{" "}
        {claims.counts
          .map(({ verdict, count }) => `${count} ${verdicts[verdict].label.toLowerCase()}`)
          .join(", ")}
      </p>
    </section>
  );
}
