import { Cites } from "@/components/facts/cites";
import type { PageContext } from "@/components/facts/page-context";
import { verdictTones } from "@/components/profile/claim-list";
import type { KeyFact } from "@/components/profile/key-facts";
import { pageOf } from "@/components/profile/page-of";
import { ProfilePage } from "@/components/profile/profile-page";
import { type ProfileSection, sectionOfRows } from "@/components/profile/section";
import { RecordLink, RecordLinks } from "@/components/ui/record-link";
import { PartialTime } from "@/components/ui/time";
import { plainNumber } from "@/lib/format/numbers";
import { capitalise } from "@/lib/format/text";
import type { ClaimDetails } from "@/lib/queries/profile/details";
import type { ProfileView } from "@/lib/queries/profile/view";
import { verdicts } from "@/lib/records/claim/choices";
import type { Evidence } from "@/lib/records/claim/schema";

/** The profile of a claim: who said what, when, and what is known of it. */
export function ClaimProfile({ view }: { view: ProfileView<ClaimDetails> }) {
  const page = pageOf(view);
  const { standing, statement, note } = view.details;
  return (
    <ProfilePage
      view={view}
      page={page}
      fields={{}}
      keyFacts={claimKeyFacts(view.details, page)}
      badges={
        <span className="tag">
          <Claimant details={view.details} page={page} /> says
        </span>
      }
      sections={[
        {
          id: "statement",
          title: "The claim",
          body: (
            <>
              <p className="max-w-[72ch]">
                {statement.text}
                <Cites sources={statement.sources} page={page} />
              </p>
              {note === undefined ? null : <p className="mt-2 max-w-[72ch] text-s text-ink-2">{note}</p>}
            </>
          ),
        },
        ...evidenceSection(standing.evidence, page),
      ]}
    />
  );
}

function Claimant({
  details: { claimant, claimantName },
  page,
}: {
  details: ClaimDetails;
  page: PageContext;
}) {
  if (claimant !== undefined && page.names[claimant] !== undefined)
    return <RecordLink address={claimant} page={page} />;
  return <>{claimantName ?? "The claimant"}</>;
}

/** What to say under a verdict that no finding gave. */
const undecided = (evidence: readonly Evidence[]) =>
  evidence.length === 0 ? "no finding by others recorded" : "no finding decides it";

function claimKeyFacts(details: ClaimDetails, page: PageContext): KeyFact[] {
  const { standing, date, value, unit, metric, subjects, comparedWith } = details;
  return [
    {
      label: "Standing on this day",
      value: (
        <span className="verdict text-l" data-tone={verdictTones[standing.verdict]}>
          {verdicts[standing.verdict].label}
        </span>
      ),
      below:
        standing.decidedBy === undefined ? (
          undecided(standing.evidence)
        ) : (
          <PartialTime date={standing.decidedBy.date} />
        ),
    },
    { label: "Said by", value: <Claimant details={details} page={page} /> },
    { label: "Said on", value: <PartialTime date={date} /> },
    ...(value === undefined
      ? []
      : [
          {
            label: capitalise(metric ?? "figure"),
            value: `${plainNumber(value)}${unit === undefined ? "" : ` ${unit}`}`,
          },
        ]),
    ...(subjects.length === 0
      ? []
      : [
          {
            label: "About",
            value: (
              <span className="long">
                <RecordLinks addresses={subjects} page={page} />
              </span>
            ),
          },
        ]),
    ...(comparedWith === undefined
      ? []
      : [{ label: "Compared with", value: <span className="long">{comparedWith.join(", ")}</span> }]),
  ];
}

function evidenceSection(evidence: readonly Evidence[], page: PageContext): ProfileSection[] {
  return sectionOfRows(evidence, {
    id: "evidence",
    title: "What is known of it",
    body: (
      <ol className="steps">
        {evidence.map((one) => (
          <li key={`${one.date}${one.text}`}>
            <span className="text-s text-ink-3">
              <PartialTime date={one.date} />
              {one.by === undefined ? "" : `, ${one.by}`}
            </span>
            <p>
              {one.text}
              <Cites sources={one.sources} page={page} />
            </p>
            {one.verdict === undefined ? null : (
              <p className="verdict" data-tone={verdictTones[one.verdict]}>
                {verdicts[one.verdict].label} with this
              </p>
            )}
          </li>
        ))}
      </ol>
    ),
  });
}
