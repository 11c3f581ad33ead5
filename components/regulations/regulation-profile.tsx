import type { PageContext } from "@/components/page/page-context";
import { pageOf } from "@/components/page/page-of";
import { type KeyFact, keyFactsOf, linkedFact } from "@/components/profile/key-facts";
import { linkedSection } from "@/components/profile/linked-section";
import { ProfilePage } from "@/components/profile/profile-page";
import { type ProfileSection, sectionOfRows } from "@/components/profile/section";
import { Badge } from "@/components/ui/badges";
import { RecordLinks } from "@/components/ui/record-link";
import { PartialTime } from "@/components/ui/time";
import { capitalise, plural } from "@/lib/format/text";
import type { RegulationDetails } from "@/lib/queries/profile/details";
import type { ProfileView } from "@/lib/queries/profile/view";
import { jurisdictions, regulationKinds, regulationStates, stages } from "@/lib/records/regulation/choices";
import { addressOf } from "@/lib/schema/address";
import { DraftAndFinal } from "./draft-and-final";
import { MilestoneSteps } from "./milestone-steps";
import { Provisions } from "./provisions";

/** The profile of a law, rule, standard, policy, ruling or declaration. */
export function RegulationProfile({ view }: { view: ProfileView<RegulationDetails> }) {
  const page = pageOf(view);
  const { kind, jurisdiction, topics = [] } = view.details;
  return (
    <ProfilePage
      view={view}
      page={page}
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
  const { next } = status;
  return keyFactsOf("regulations", view, page, {
    status: {
      label: "Standing",
      value: regulationStates[status.state].label,
      below: status.since === undefined ? undefined : <PartialTime date={status.since.date} />,
    },
    next: next && {
      label: `Next: ${stages[next.stage].label.toLowerCase()}`,
      value: <PartialTime date={next.date} />,
    },
    issuers: issuedBy(issuers, page),
  });
}

/** The first issuer, with the others in the quiet line. */
function issuedBy(issuers: readonly string[], page: PageContext): KeyFact | undefined {
  const [first, ...others] = issuers.map((slug) => addressOf("authorities", slug));
  const below = (
    <>
      with <RecordLinks addresses={others} page={page} />
    </>
  );
  return linkedFact("Issued by", first === undefined ? [] : [first], page, {
    isLong: true,
    below: others.length === 0 ? undefined : below,
  });
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
