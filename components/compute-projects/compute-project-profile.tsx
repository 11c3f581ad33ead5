import { pageOf } from "@/components/page/page-of";
import { FactTable } from "@/components/profile/fact-table";
import { keyFactsOf, linkedFact } from "@/components/profile/key-facts";
import { ProfilePage } from "@/components/profile/profile-page";
import { sectionOfRows } from "@/components/profile/section";
import { Badge } from "@/components/ui/badges";
import type { ComputeProjectDetails } from "@/lib/queries/profile/details";
import type { ProfileView } from "@/lib/queries/profile/view";
import { computeProjectKinds } from "@/lib/records/compute-project/choices";
import { addressOf } from "@/lib/schema/address";

/** The profile of a computing programme, hub, cluster or data centre. */
export function ComputeProjectProfile({ view }: { view: ProfileView<ComputeProjectDetails> }) {
  const page = pageOf(view);
  const { kind, place, province, operators = [], partOf, parts } = view.details;
  const operated = operators.map((slug) => addressOf("companies", slug));
  return (
    <ProfilePage
      view={view}
      page={page}
      keyFacts={keyFactsOf("compute-projects", view, page, {
        operators: linkedFact("Operated by", operated, page),
        partOf: linkedFact(
          "Part of",
          partOf === undefined ? [] : [addressOf("compute-projects", partOf)],
          page,
        ),
      })}
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
        body: <FactTable collection="compute-projects" head="Project" rows={parts} page={page} />,
      })}
    />
  );
}
