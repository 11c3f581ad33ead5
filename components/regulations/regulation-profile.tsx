import type { PageContext } from "@/components/page/page-context";
import { pageOf } from "@/components/page/page-of";
import { type KeyFact, keyFact } from "@/components/profile/key-facts";
import { linkedSection } from "@/components/profile/linked-section";
import { ProfilePage } from "@/components/profile/profile-page";
import { type ProfileSection, sectionOfRows } from "@/components/profile/section";
import { Badge } from "@/components/ui/badges";
import { RecordLink, RecordLinks } from "@/components/ui/record-link";
import { PartialTime } from "@/components/ui/time";
import { capitalise, plural } from "@/lib/format/text";
import type { RegulationDetails } from "@/lib/queries/profile/details";
import type { ProfileView } from "@/lib/queries/profile/view";
import { jurisdictions, regulationKinds, regulationStates, stages } from "@/lib/records/regulation/choices";
import { Regulation } from "@/lib/records/regulation/schema";
import { addressOf } from "@/lib/schema/address";
import { fieldsOf } from "@/lib/schema/fields";
import { DraftAndFinal } from "./draft-and-final";
import { MilestoneSteps } from "./milestone-steps";
import { Provisions } from "./provisions";

const fields = fieldsOf(Regulation);

/** The profile of a law, rule, standard, policy, ruling or declaration. */
export function RegulationProfile({ view }: { view: ProfileView<RegulationDetails> }) {
  const page = pageOf(view);
  const { kind, jurisdiction, topics = [] } = view.details;
  return (
    <ProfilePage
      view={view}
      page={page}
      fields={fields}
      keyFacts={regulationKeyFacts(view, page)}
      badges={
        <>
          <Badge>{regulationKinds[kind].label}</Badge>
          <Badge>{jurisdictions[jurisdiction].label}</Badge>
          {topics.map((topic) => (
            <Badge key={topic}>{capitalise(topic.replaceAll("-", " "))}</Badge>
          ))}
        </>
      }
      sections={regulationSections(view.details, page)}
    />
  );
}

function regulationKeyFacts(view: ProfileView<RegulationDetails>, page: PageContext): KeyFact[] {
  const { status, issuers = [] } = view.details;
  const known = { fields, facts: view.facts, page };
  return [
    {
      label: "Standing",
      value: regulationStates[status.state].label,
      below: status.since === undefined ? undefined : <PartialTime date={status.since.date} />,
    },
    ...(status.next === undefined
      ? []
      : [
          {
            label: `Next: ${stages[status.next.stage].label.toLowerCase()}`,
            value: <PartialTime date={status.next.date} />,
          },
        ]),
    ...issuedBy(issuers, page),
    ...keyFact("binding", known),
    ...keyFact("documentNumber", known),
    ...keyFact("scope", known),
    ...keyFact("penalties", known),
    ...keyFact("officialUrl", known),
  ];
}

/** The first issuer, with the others in the quiet line. */
function issuedBy(issuers: readonly string[], page: PageContext): KeyFact[] {
  const [first, ...others] = issuers.map((slug) => addressOf("authorities", slug));
  if (first === undefined) return [];
  return [
    {
      label: "Issued by",
      value: <RecordLink address={first} page={page} />,
      isLong: true,
      below:
        others.length === 0 ? undefined : (
          <>
            with <RecordLinks addresses={others} page={page} />
          </>
        ),
    },
  ];
}

function regulationSections(details: RegulationDetails, page: PageContext): ProfileSection[] {
  const { status, provisions, differences, members = [], related = [] } = details;
  return [
    ...sectionOfRows(status.past, {
      id: "steps",
      title: "From draft to force",
      body: <MilestoneSteps status={status} page={page} />,
    }),
    ...sectionOfRows(differences, {
      id: "draft-and-final",
      title: "Draft and final text",
      say: `${plural(differences.length, "difference")} between the draft for comment and the text that was adopted, in our words.`,
      body: <DraftAndFinal differences={differences} page={page} />,
    }),
    ...sectionOfRows(provisions, {
      id: "provisions",
      title: "What it says",
      body: <Provisions provisions={provisions} page={page} />,
    }),
    ...linkedSection(
      "members",
      "Taking part",
      members.map((slug) => addressOf("companies", slug)),
      page,
    ),
    ...linkedSection(
      "related",
      "Related rules",
      related.map((slug) => addressOf("regulations", slug)),
      page,
    ),
  ];
}
