import type { ReactNode } from "react";
import { SourceList } from "@/components/facts/source-list";
import type { PageContext } from "@/components/page/page-context";
import { WithRail } from "@/components/ui/rail";
import { Say } from "@/components/ui/section";
import type { ProfileView } from "@/lib/queries/profile/view";
import { factFieldsOf } from "@/lib/records/fact-fields";
import { addressOf } from "@/lib/schema/address";
import { ClaimList } from "./claim-list";
import { CoverageLine } from "./coverage-line";
import { EventList } from "./event-list";
import { EventStrip } from "./event-strip";
import { FactGroups } from "./fact-groups";
import { type KeyFact, KeyFacts } from "./key-facts";
import { ProfileHead } from "./profile-head";
import { RecordFoot } from "./record-foot";
import { RelationList } from "./relation-list";
import { type ProfileSection, sectionOfRows } from "./section";

interface ProfilePageProps {
  view: ProfileView<unknown>;
  page: PageContext;
  badges: ReactNode;
  keyFacts: readonly KeyFact[];
  /** What only this kind of record has; between the facts and what every kind has. */
  sections?: readonly ProfileSection[];
}

/** A record's page: what one came for above the fold, then everything else in sections, sources last. */
export function ProfilePage({ view, page, badges, keyFacts, sections = [] }: ProfilePageProps) {
  const all = [
    ...factSection(view, page),
    ...sections,
    ...sharedSections(view, page),
    sourceSection(view, page),
  ];
  return (
    <WithRail
      items={[
        { href: "#overview", label: "Overview" },
        ...all.map(({ id, title, count }) => ({ href: `#${id}`, label: title, count })),
        { href: "#cite", label: "Cite" },
      ]}
    >
      <article>
        <div id="overview" className="mb-8">
          <ProfileHead view={view} page={page} badges={badges} />
          <KeyFacts facts={keyFacts} />
          <CoverageLine view={view} />
          <EventStrip events={view.eventMarks} page={page} />
        </div>
        {all.map(({ id, title, say, body }) => (
          <section key={id} id={id} aria-labelledby={`${id}-title`} className="mb-11 max-lg:scroll-mt-10">
            <h2 id={`${id}-title`} className="mb-1">
              {title}
            </h2>
            {say === undefined ? null : <Say>{say}</Say>}
            {body}
          </section>
        ))}
        <RecordFoot view={view} />
      </article>
    </WithRail>
  );
}

function factSection({ collection, facts }: ProfileView<unknown>, page: PageContext): ProfileSection[] {
  const recorded = Object.values(facts).filter((view) => "observation" in view);
  return sectionOfRows(recorded, {
    id: "facts",
    title: "Facts",
    body: <FactGroups fields={factFieldsOf(collection)} facts={facts} page={page} />,
  });
}

/** What every kind of record may have: ties, claims and events. */
function sharedSections(view: ProfileView<unknown>, page: PageContext): ProfileSection[] {
  const { name, relations, claims, events, eventMarks, collection, slug } = view;
  return [
    ...sectionOfRows(relations, {
      id: "relations",
      title: "Relations",
      body: <RelationList relations={relations} name={name} page={page} />,
    }),
    ...sectionOfRows(claims, {
      id: "claims",
      title: "Claims",
      say: "What was said, and what was known of it by this date.",
      body: <ClaimList claims={claims} page={page} />,
    }),
    ...sectionOfRows(eventMarks, {
      id: "timeline",
      title: "Timeline",
      body: (
        <>
          <EventList events={events} page={page} self={addressOf(collection, slug)} />
          {eventMarks.length > events.length ? (
            <p className="mt-3 text-s">
              <a href={page.links.page("/timeline", { about: addressOf(collection, slug) })}>
                All {eventMarks.length} events on the timeline
              </a>
            </p>
          ) : null}
        </>
      ),
    }),
  ];
}

function sourceSection({ sources }: ProfileView<unknown>, page: PageContext): ProfileSection {
  return {
    id: "sources",
    title: "Sources",
    count: sources.length,
    ...(sources.length === 0 && { say: "No source is recorded for this page yet." }),
    body: <SourceList sources={sources} page={page} />,
  };
}
