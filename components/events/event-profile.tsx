import { pageOf } from "@/components/page/page-of";
import { ProfilePage } from "@/components/profile/profile-page";
import { Told } from "@/components/profile/told";
import { Badge } from "@/components/ui/badges";
import { RecordLinks } from "@/components/ui/record-link";
import { PartialTime } from "@/components/ui/time";
import { explainPrecision } from "@/lib/format/dates";
import type { EventDetails } from "@/lib/queries/profile/details";
import type { ProfileView } from "@/lib/queries/profile/view";
import { eventCategories } from "@/lib/records/event/choices";

const weights: Readonly<Record<EventDetails["importance"], string>> = {
  1: "Notable",
  2: "Important",
  3: "Milestone",
};

/** The page of something that happened. */
export function EventProfile({ view }: { view: ProfileView<EventDetails> }) {
  const page = pageOf(view);
  const { date, category, importance, text, subjects, sources, note } = view.details;
  const concerned = subjects.filter((address) => page.names[address] !== undefined);
  return (
    <ProfilePage
      view={view}
      page={page}
      keyFacts={[
        { label: "Date", value: <PartialTime date={date} />, below: explainPrecision(date) },
        { label: "Kind", value: eventCategories[category].label },
        ...(concerned.length === 0
          ? []
          : [
              {
                label: "About",
                value: <RecordLinks addresses={concerned} page={page} />,
                isLong: true,
              },
            ]),
      ]}
      badges={<Badge>{weights[importance]}</Badge>}
      sections={[
        {
          id: "what-happened",
          title: "What happened",
          body: <Told text={text ?? `${view.name}.`} sources={sources} note={note} page={page} />,
        },
      ]}
    />
  );
}
