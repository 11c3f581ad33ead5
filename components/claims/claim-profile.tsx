import { Cites } from "@/components/facts/cites";
import type { PageContext } from "@/components/page/page-context";
import { pageOf } from "@/components/page/page-of";
import type { KeyFact } from "@/components/profile/key-facts";
import { ProfilePage } from "@/components/profile/profile-page";
import { type ProfileSection, sectionOfRows } from "@/components/profile/section";
import { Told } from "@/components/profile/told";
import { toneColours, verdictTones } from "@/components/ui/colours";
import { RecordLink, RecordLinks } from "@/components/ui/record-link";
import { Step, Steps } from "@/components/ui/steps";
import { Tag } from "@/components/ui/tag";
import { PartialTime } from "@/components/ui/time";
import { Verdict } from "@/components/ui/verdict";
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
      keyFacts={claimKeyFacts(view.details, page)}
      badges={
        <Tag>
          <Claimant details={view.details} page={page} /> says
        </Tag>
      }
      sections={[
        {
          id: "statement",
          title: "The claim",
          body: <Told text={statement.text} sources={statement.sources} note={note} page={page} />,
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
        <span className={toneColours[verdictTones[standing.verdict]]}>
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
            value: <RecordLinks addresses={subjects} page={page} />,
            isLong: true,
          },
        ]),
    ...(comparedWith === undefined
      ? []
      : [{ label: "Compared with", value: comparedWith.join(", "), isLong: true }]),
  ];
}

function evidenceSection(evidence: readonly Evidence[], page: PageContext): ProfileSection[] {
  return sectionOfRows(evidence, {
    id: "evidence",
    title: "What is known of it",
    body: (
      <Steps>
        {evidence.map((one) => (
          <Step
            key={`${one.date}${one.text}`}
            when={
              <>
                <PartialTime date={one.date} />
                {one.by === undefined ? "" : `, ${one.by}`}
              </>
            }
          >
            <p>
              {one.text}
              <Cites sources={one.sources} page={page} />
            </p>
            {one.verdict === undefined ? null : (
              <Verdict tone={verdictTones[one.verdict]}>{verdicts[one.verdict].label} with this</Verdict>
            )}
          </Step>
        ))}
      </Steps>
    ),
  });
}
