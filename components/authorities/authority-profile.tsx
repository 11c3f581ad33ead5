import { pageOf } from "@/components/page/page-of";
import { FactTable } from "@/components/profile/fact-table";
import { type KeyFact, keyFactsOf } from "@/components/profile/key-facts";
import { ProfilePage } from "@/components/profile/profile-page";
import { RegulationTable } from "@/components/profile/regulation-table";
import { sectionOfRows } from "@/components/profile/section";
import { Badge } from "@/components/ui/badges";
import type { AuthorityDetails } from "@/lib/queries/profile/details";
import type { ProfileView } from "@/lib/queries/profile/view";
import { authorityKinds } from "@/lib/records/authority/choices";

/** The profile of a body that makes, applies or enforces rules. */
export function AuthorityProfile({ view }: { view: ProfileView<AuthorityDetails> }) {
  const page = pageOf(view);
  const { kind, country, regulations, exportRules } = view.details;
  return (
    <ProfilePage
      view={view}
      page={page}
      keyFacts={keyFactsOf("authorities", view, page, {
        regulations: counted("Rules and standards", regulations),
        rules: counted("Export rules and lists", exportRules),
      })}
      badges={
        <>
          <Badge>{authorityKinds[kind].label}</Badge>
          <Badge>{country}</Badge>
        </>
      }
      sections={[
        ...sectionOfRows(regulations, {
          id: "regulations",
          title: "Rules and standards",
          body: <RegulationTable rows={regulations} page={page} />,
        }),
        ...sectionOfRows(exportRules, {
          id: "export-rules",
          title: "Export rules and lists",
          body: <FactTable collection="export-rules" head="Rule" rows={exportRules} page={page} />,
        }),
      ]}
    />
  );
}

const counted = (label: string, rows: readonly unknown[]): KeyFact | undefined =>
  rows.length === 0 ? undefined : { label, value: rows.length };
