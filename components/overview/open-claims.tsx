import { Cites } from "@/components/facts/cites";
import type { PageContext } from "@/components/page/page-context";
import { Lines } from "@/components/ui/lists";
import { RecordLink } from "@/components/ui/record-link";
import { Below, MoreLine, Section } from "@/components/ui/section";
import { Tag } from "@/components/ui/tag";
import { PartialTime } from "@/components/ui/time";
import type { Overview } from "@/lib/queries/overview";
import { verdicts } from "@/lib/records/claim/choices";

/** Claims that nobody but their maker vouched for on the day. */
export function OpenClaims({ claims, page }: { claims: Overview["claims"]; page: PageContext }) {
  if (claims.unverifiedCount === 0) return null;
  return (
    <Section
      id="claims"
      title={`Claims that ${page.moment.isPast ? "stood" : "stand"} unverified`}
      count={claims.unverifiedCount}
    >
      <Lines>
        {claims.unverified.map(({ slug, name, claimant, claimantName, date, statement, verdict }) => (
          <li key={slug}>
            <p>
              <Tag>
                {claimant !== undefined && page.names[claimant] !== undefined ? (
                  <RecordLink address={claimant} page={page} />
                ) : (
                  (claimantName ?? "Its maker")
                )}{" "}
                says
              </Tag>{" "}
              <a href={page.links.record("claims", slug)}>{name}</a>
              <Cites sources={statement.sources} page={page} />
            </p>
            <Below>
              <PartialTime date={date} /> · {verdicts[verdict].label.toLowerCase()}
            </Below>
          </li>
        ))}
      </Lines>
      <MoreLine>
        <a className="text-ink-2" href={page.links.page("/claims")}>
          All claims
        </a>{" "}
        {claims.counts
          .map(({ verdict, count }) => `${count} ${verdicts[verdict].label.toLowerCase()}`)
          .join(", ")}
      </MoreLine>
    </Section>
  );
}
