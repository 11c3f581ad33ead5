import { Cites } from "@/components/facts/cites";
import { pageOf } from "@/components/profile/page-of";
import { ProfilePage } from "@/components/profile/profile-page";
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
      fields={{}}
      keyFacts={[
        { label: "Date", value: <PartialTime date={date} />, below: explainPrecision(date) },
        { label: "Kind", value: eventCategories[category].label },
        ...(concerned.length === 0
          ? []
          : [
              {
                label: "About",
                value: (
                  <span className="long">
                    <RecordLinks addresses={concerned} page={page} />
                  </span>
                ),
              },
            ]),
      ]}
      badges={<Badge>{weights[importance]}</Badge>}
      sections={[
        {
          id: "what-happened",
          title: "What happened",
          body: (
            <>
              <p className="max-w-[72ch]">
                {text ?? `${view.name}.`}
                <Cites sources={sources} page={page} />
              </p>
              {note === undefined ? null : <p className="mt-2 max-w-[72ch] text-s text-ink-2">{note}</p>}
            </>
          ),
        },
      ]}
    />
  );
}
