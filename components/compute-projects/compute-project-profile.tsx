import { pageOf } from "@/components/page/page-of";
import { FactTable } from "@/components/profile/fact-table";
import { keyFact } from "@/components/profile/key-facts";
import { ProfilePage } from "@/components/profile/profile-page";
import { sectionOfRows } from "@/components/profile/section";
import { Badge } from "@/components/ui/badges";
import { RecordLink, RecordLinks } from "@/components/ui/record-link";
import type { ComputeProjectDetails } from "@/lib/queries/profile/details";
import type { ProfileView } from "@/lib/queries/profile/view";
import { computeProjectKinds } from "@/lib/records/compute-project/choices";
import { computeProjectDisplay } from "@/lib/records/compute-project/display";
import { ComputeProject } from "@/lib/records/compute-project/schema";
import { addressOf } from "@/lib/schema/address";
import { fieldsOf } from "@/lib/schema/fields";

const fields = fieldsOf(ComputeProject);

/** The profile of a computing programme, hub, cluster or data centre. */
export function ComputeProjectProfile({ view }: { view: ProfileView<ComputeProjectDetails> }) {
  const page = pageOf(view);
  const { kind, place, province, operators = [], partOf, parts } = view.details;
  const known = { fields, facts: view.facts, page };
  const operated = operators.map((slug) => addressOf("companies", slug));
  return (
    <ProfilePage
      view={view}
      page={page}
      fields={fields}
      keyFacts={[
        ...keyFact("opened", known),
        ...keyFact("announced", known),
        ...keyFact("computePflops", known),
        ...keyFact("chipCount", known),
        ...keyFact("chips", known),
        ...keyFact("status", known),
        ...(operated.length === 0
          ? []
          : [{ label: "Operated by", value: <RecordLinks addresses={operated} page={page} /> }]),
        ...(partOf === undefined
          ? []
          : [
              {
                label: "Part of",
                value: <RecordLink address={addressOf("compute-projects", partOf)} page={page} />,
              },
            ]),
        ...keyFact("powerMw", known),
        ...keyFact("investment", known),
      ]}
      badges={
        <>
          <Badge>{computeProjectKinds[kind].label}</Badge>
          {place === undefined ? null : <Badge>{place}</Badge>}
          {province === undefined || province === place ? null : <Badge>{province}</Badge>}
        </>
      }
      sections={sectionOfRows(parts, {
        id: "parts",
        title: "Its parts",
        body: (
          <FactTable
            collection="compute-projects"
            head="Project"
            rows={parts}
            fields={fields}
            columns={computeProjectDisplay.small}
            page={page}
          />
        ),
      })}
    />
  );
}
