import { FactValue } from "@/components/facts/fact-value";
import type { PageContext } from "@/components/facts/page-context";
import { type KeyFact, keyFact } from "@/components/profile/key-facts";
import { pageOf } from "@/components/profile/page-of";
import { ProfilePage } from "@/components/profile/profile-page";
import { Badge, SegmentBadge } from "@/components/ui/badges";
import { PartialTime } from "@/components/ui/time";
import { compareDates } from "@/lib/domain/partial-dates";
import { companyKindLabels } from "@/lib/format/choices";
import type { CompanyDetails, ModelRow } from "@/lib/queries/profile/details";
import type { ProfileView } from "@/lib/queries/profile/view";
import { Company } from "@/lib/schema/company";
import type { Observation } from "@/lib/schema/fact";
import { fieldsOf } from "@/lib/schema/fields";
import { Model } from "@/lib/schema/model";
import { companySections } from "./company-sections";
import { hasPublishedWeights } from "./published-weights";

const fields = fieldsOf(Company);
const modelFields = fieldsOf(Model);

/** The profile of a company, laboratory, university or investor. */
export function CompanyProfile({ view }: { view: ProfileView<CompanyDetails> }) {
  const page = pageOf(view);
  const { details } = view;
  return (
    <ProfilePage
      view={view}
      page={page}
      fields={fields}
      keyFacts={companyKeyFacts(view, page)}
      isComparable
      badges={
        <>
          <SegmentBadge segment={details.segment} />
          {details.kind === "company" ? null : <Badge>{companyKindLabels[details.kind]}</Badge>}
          <Badge>{details.country}</Badge>
        </>
      }
      sections={companySections(details, page)}
    />
  );
}

/** What a reader of a company's page comes for. */
function companyKeyFacts(view: ProfileView<CompanyDetails>, page: PageContext): KeyFact[] {
  const known = { fields, facts: view.facts, page };
  return [
    ...modelFacts(view.details.models, page),
    ...keyFact("founded", known, knownText(view, "headquarters")),
    ...keyFact("valuation", known),
    ...keyFact("listing", known),
    ...keyFact("entityList", known),
    ...keyFact("section1260H", known),
    ...keyFact("ownChips", known),
    ...keyFact("trainingCompute", known),
    ...keyFact("revenue", known),
    ...keyFact("headcount", known),
  ];
}

/** The first release, how many there are, and the largest whose size is known. */
function modelFacts(models: readonly ModelRow[], page: PageContext): KeyFact[] {
  if (models.length === 0) return [];
  const dated = models
    .flatMap((model) => {
      const { released } = model.facts;
      return released?.state === "known" && typeof released.observation.value === "string"
        ? [{ model, date: released.observation.value }]
        : [];
    })
    .sort((a, b) => compareDates(a.date, b.date));
  const [first] = dated;
  const open = models.filter(hasPublishedWeights).length;
  return [
    ...(first === undefined
      ? []
      : [{ label: "First model", value: <PartialTime date={first.date} />, below: first.model.name }]),
    {
      label: "Models",
      value: models.length,
      below: open === 0 ? undefined : `${open} with published weights`,
    },
    ...largest(models, page),
  ];
}

/** A size that was stated, not one that others have estimated. */
const isStatedNumber = ({ value, standing }: Observation) =>
  typeof value === "number" && standing !== "estimate";

function largest(models: readonly ModelRow[], page: PageContext): KeyFact[] {
  const sizes = models.flatMap((model) => {
    const view = model.facts.parametersTotal;
    return view?.state === "known" && isStatedNumber(view.observation) ? [{ model, view }] : [];
  });
  const top = sizes.sort((a, b) => Number(b.view.observation.value) - Number(a.view.observation.value))[0];
  const meta = modelFields.parametersTotal;
  if (top === undefined || meta === undefined) return [];
  const value = <FactValue field={{ name: "parametersTotal", meta }} view={top.view} page={page} />;
  return [{ label: "Largest disclosed", value, below: `parameters, ${top.model.name}` }];
}

function knownText(view: ProfileView<unknown>, name: string): string | undefined {
  const fact = view.facts[name];
  return fact?.state === "known" ? String(fact.observation.value) : undefined;
}
