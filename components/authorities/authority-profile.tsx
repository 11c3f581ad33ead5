import { pageOf } from "@/components/page/page-of";
import { FactTable } from "@/components/profile/fact-table";
import { keyFact } from "@/components/profile/key-facts";
import { ProfilePage } from "@/components/profile/profile-page";
import { RegulationTable } from "@/components/profile/regulation-table";
import { sectionOfRows } from "@/components/profile/section";
import { Badge } from "@/components/ui/badges";
import type { AuthorityDetails } from "@/lib/queries/profile/details";
import type { ProfileView } from "@/lib/queries/profile/view";
import { authorityKinds } from "@/lib/records/authority/choices";
import { Authority } from "@/lib/records/authority/schema";
import { exportRuleDisplay } from "@/lib/records/export-rule/display";
import { ExportRule } from "@/lib/records/export-rule/schema";
import { fieldsOf } from "@/lib/schema/fields";

const fields = fieldsOf(Authority);

/** The profile of a body that makes, applies or enforces rules. */
export function AuthorityProfile({ view }: { view: ProfileView<AuthorityDetails> }) {
  const page = pageOf(view);
  const { kind, country, regulations, exportRules } = view.details;
  const known = { fields, facts: view.facts, page };
  return (
    <ProfilePage
      view={view}
      page={page}
      fields={fields}
      keyFacts={[
        ...keyFact("established", known),
        ...(regulations.length === 0 ? [] : [{ label: "Rules and standards", value: regulations.length }]),
        ...(exportRules.length === 0 ? [] : [{ label: "Export rules and lists", value: exportRules.length }]),
        ...keyFact("website", known),
      ]}
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
          body: (
            <FactTable
              collection="export-rules"
              head="Rule"
              rows={exportRules}
              fields={fieldsOf(ExportRule)}
              columns={exportRuleDisplay.small}
              page={page}
            />
          ),
        }),
      ]}
    />
  );
}
