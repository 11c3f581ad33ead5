import type { PageContext } from "@/components/page/page-context";
import { pageOf } from "@/components/page/page-of";
import { type KeyFact, keyFactsOf, linkedFact } from "@/components/profile/key-facts";
import { linkedSection } from "@/components/profile/linked-section";
import { ProfilePage } from "@/components/profile/profile-page";
import { type ProfileSection, sectionOfRows } from "@/components/profile/section";
import { Badge } from "@/components/ui/badges";
import type { ExportRuleDetails } from "@/lib/queries/profile/details";
import type { ProfileView } from "@/lib/queries/profile/view";
import { exportRuleKinds } from "@/lib/records/export-rule/choices";
import { addressOf } from "@/lib/schema/address";
import { ThresholdLines } from "./threshold-lines";

/** The profile of an export control, list, licence policy, tariff or counter-measure. */
export function ExportRuleProfile({ view }: { view: ProfileView<ExportRuleDetails> }) {
  const page = pageOf(view);
  const { kind, country, isInForce } = view.details;
  return (
    <ProfilePage
      view={view}
      page={page}
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
  const linked = (label: string, rules: readonly string[]) =>
    linkedFact(
      label,
      rules.map((slug) => addressOf("export-rules", slug)),
      page,
      { isLong: true },
    );
  return keyFactsOf("export-rules", view, page, {
    issuer: linkedFact("Issued by", issuer === undefined ? [] : [addressOf("authorities", issuer)], page),
    supersedes: linked("Replaces", supersedes),
    supersededBy: linked("Replaced by", supersededBy),
  });
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
