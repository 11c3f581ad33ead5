import { FactValue } from "@/components/facts/fact-value";
import type { PageContext } from "@/components/page/page-context";
import { pageOf } from "@/components/page/page-of";
import { type KeyFact, keyFactsOf } from "@/components/profile/key-facts";
import { ProfilePage } from "@/components/profile/profile-page";
import { Badge, SegmentBadge } from "@/components/ui/badges";
import { PartialTime } from "@/components/ui/time";
import type { CompanyDetails, ModelSummary } from "@/lib/queries/profile/details";
import type { ProfileView } from "@/lib/queries/profile/view";
import { companyKinds } from "@/lib/records/company/choices";
import { Model } from "@/lib/records/model/schema";
import { fieldsOf } from "@/lib/schema/fields";
import { companySections } from "./company-sections";

/** The profile of a company, laboratory, university or investor. */
export function CompanyProfile({ view }: { view: ProfileView<CompanyDetails> }) {
  const page = pageOf(view);
  const { details } = view;
  return (
    <ProfilePage
      view={view}
      page={page}
      keyFacts={keyFactsOf("companies", view, page, { models: modelFacts(details.modelSummary, page) })}
      badges={
        <>
          <SegmentBadge segment={details.segment} />
          {details.kind === "company" ? null : <Badge>{companyKinds[details.kind].label}</Badge>}
          <Badge>{details.country}</Badge>
        </>
      }
      sections={companySections(view, page)}
    />
  );
}

/** The first release, how many there are, and the largest whose size was stated. */
function modelFacts({ count, withWeights, first, largest }: ModelSummary, page: PageContext): KeyFact[] {
  if (count === 0) return [];
  const meta = fieldsOf(Model).parametersTotal;
  return [
    ...(first === undefined
      ? []
      : [{ label: "First model", value: <PartialTime date={first.date} />, below: first.name }]),
    {
      label: "Models",
      value: count,
      below: withWeights === 0 ? undefined : `${withWeights} with published weights`,
    },
    ...(largest === undefined || meta === undefined
      ? []
      : [
          {
            label: "Largest disclosed",
            value: (
              <FactValue field={{ name: "parametersTotal", meta }} view={largest.parameters} page={page} />
            ),
            below: `parameters, ${largest.name}`,
          },
        ]),
  ];
}
