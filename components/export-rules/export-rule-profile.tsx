import type { PageContext } from "@/components/page/page-context";
import { pageOf } from "@/components/page/page-of";
import { type KeyFact, keyFact } from "@/components/profile/key-facts";
import { linkedSection } from "@/components/profile/linked-section";
import { ProfilePage } from "@/components/profile/profile-page";
import { type ProfileSection, sectionOfRows } from "@/components/profile/section";
import { Badge } from "@/components/ui/badges";
import { RecordLink, RecordLinks } from "@/components/ui/record-link";
import type { ExportRuleDetails } from "@/lib/queries/profile/details";
import type { ProfileView } from "@/lib/queries/profile/view";
import { exportRuleKinds } from "@/lib/records/export-rule/choices";
import { ExportRule } from "@/lib/records/export-rule/schema";
import { addressOf } from "@/lib/schema/address";
import { fieldsOf } from "@/lib/schema/fields";
import { ThresholdLines } from "./threshold-lines";

const fields = fieldsOf(ExportRule);

/** The profile of an export control, list, licence policy, tariff or counter-measure. */
export function ExportRuleProfile({ view }: { view: ProfileView<ExportRuleDetails> }) {
  const page = pageOf(view);
  const { kind, country, isInForce } = view.details;
  return (
    <ProfilePage
      view={view}
      page={page}
      fields={fields}
      keyFacts={ruleKeyFacts(view, page)}
      badges={
        <>
          <Badge>{exportRuleKinds[kind].label}</Badge>
          <Badge>{country}</Badge>
          {isInForce ? <Badge>In force on this day</Badge> : null}
        </>
      }
      sections={ruleSections(view.details, page)}
    />
  );
}

function ruleKeyFacts(view: ProfileView<ExportRuleDetails>, page: PageContext): KeyFact[] {
  const { issuer, supersedes = [], supersededBy } = view.details;
  const known = { fields, facts: view.facts, page };
  const linked = (label: string, slugs: readonly string[]): KeyFact[] =>
    slugs.length === 0
      ? []
      : [
          {
            label,
            value: (
              <RecordLinks addresses={slugs.map((slug) => addressOf("export-rules", slug))} page={page} />
            ),
            isLong: true,
          },
        ];
  return [
    ...(issuer === undefined
      ? []
      : [
          {
            label: "Issued by",
            value: <RecordLink address={addressOf("authorities", issuer)} page={page} />,
          },
        ]),
    ...keyFact("announced", known),
    ...keyFact("effective", known),
    ...keyFact("ended", known),
    ...keyFact("status", known),
    ...keyFact("citation", known),
    ...linked("Replaces", supersedes),
    ...linked("Replaced by", supersededBy),
    ...keyFact("scope", known),
  ];
}

function ruleSections(details: ExportRuleDetails, page: PageContext): ProfileSection[] {
  const { thresholds = [], licenceExceptions = [], namedChips = [], namedCompanies = [] } = details;
  return [
    ...sectionOfRows(thresholds, {
      id: "thresholds",
      title: "Thresholds",
      say: "Lines are read from the top; the first that holds gives the class.",
      body: <ThresholdLines lines={thresholds} page={page} />,
    }),
    ...sectionOfRows(licenceExceptions, {
      id: "exceptions",
      title: "Licence exceptions",
      body: <ThresholdLines lines={licenceExceptions} page={page} />,
    }),
    ...linkedSection(
      "chips",
      "Chips named",
      namedChips.map((slug) => addressOf("chips", slug)),
      page,
    ),
    ...linkedSection(
      "companies",
      "Companies named",
      namedCompanies.map((slug) => addressOf("companies", slug)),
      page,
    ),
  ];
}
